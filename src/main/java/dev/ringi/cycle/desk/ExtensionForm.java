package dev.ringi.cycle.desk;

import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Postponement;
import dev.ringi.sheet.SheetId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

/**
 * What was filled in, as it was written: whatever is refused comes back with it.
 *
 * @param sheet ids of those that are ticked
 * @param department code of the one whose sheets are all meant; "" for none
 */
public record ExtensionForm(List<Long> sheet, String department, String submission, String review, String reason) {

    static final ExtensionForm EMPTY = new ExtensionForm(null, null, null, null, null);

    public ExtensionForm {
        sheet = sheet == null ? List.of() : List.copyOf(sheet);
        department = Objects.toString(department, "");
        submission = Objects.toString(submission, "");
        review = Objects.toString(review, "");
        reason = Objects.toString(reason, "");
    }

    Postponement asked() {
        return new Postponement(date("新しい提出期限", "submission", submission), date("新しい点検期限", "review", review), reason);
    }

    List<SheetId> sheets() {
        return sheet.stream().map(SheetId::new).toList();
    }

    private static LocalDate date(String name, String path, String written) {
        try {
            return written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            throw new Refusal("cycle.extensionDate", name, written).at(path);
        }
    }
}
