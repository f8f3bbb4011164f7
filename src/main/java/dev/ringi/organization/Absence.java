package dev.ringi.organization;

import dev.ringi.calendar.JapaneseDate;
import dev.ringi.refusal.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 不在: the days, whole ones, on which a person's seats are covered by their deputies. */
@Entity
public class Absence {

    private static final int LONGEST = 366;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private String registeredBy;
    private Instant registeredAt;
    private String cancelledBy;
    private Instant cancelledAt;

    protected Absence() {}

    Absence(Person person, LocalDate firstDay, LocalDate lastDay) {
        this.person = person;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    Absence register(String by, Instant at, LocalDate today) {
        if (lastDay.isBefore(firstDay)) {
            throw new Refusal("organization.absenceOrder", JapaneseDate.format(firstDay), JapaneseDate.format(lastDay));
        }
        if (firstDay.isBefore(today)) {
            throw new Refusal("organization.absencePast", JapaneseDate.format(firstDay));
        }
        if (ChronoUnit.DAYS.between(firstDay, lastDay) >= LONGEST) {
            throw new Refusal("organization.absenceLong", JapaneseDate.format(firstDay), JapaneseDate.format(lastDay));
        }
        registeredBy = by;
        registeredAt = at;
        return this;
    }

    /** Ends one that has begun, too: whoever is back earlier decides again at once. */
    void cancel(String by, Instant at, LocalDate today) {
        if (cancelledAt != null) {
            throw new Refusal("organization.absenceCancelled", person.name());
        }
        if (lastDay.isBefore(today)) {
            throw new Refusal("organization.absenceOver", JapaneseDate.format(lastDay));
        }
        cancelledBy = by;
        cancelledAt = at;
    }

    void refuseAnother() {
        throw new Refusal("organization.absenceOverlap", JapaneseDate.format(firstDay), JapaneseDate.format(lastDay));
    }

    boolean isOf(Person other) {
        return person.id().equals(other.id());
    }

    boolean covers(LocalDate day) {
        return cancelledAt == null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    String subject() {
        return "absence:" + person.id();
    }

    public long id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** Still absent on it. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Somebody of the policy office, or an administrator, where it isn't the person. */
    public String registeredBy() {
        return registeredBy;
    }
}
