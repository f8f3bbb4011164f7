package dev.ringi.organization.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.ringi.refusal.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** As the dialog sends it: ISO dates; no person for oneself. Public for the JAX-RS reader. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DaysAway(String person, String from, String to) {

    static final DaysAway NONE = new DaysAway(null, null, null);

    String personOr(String caller) {
        return person == null || person.isBlank() ? caller : person;
    }

    LocalDate firstDay() {
        return date("最初の日", from);
    }

    LocalDate lastDay() {
        return date("最後の日", to);
    }

    private static LocalDate date(String field, String written) {
        try {
            return LocalDate.parse(written == null ? "" : written);
        } catch (DateTimeParseException noDay) {
            throw new Refusal("organization.absenceDate", field);
        }
    }
}
