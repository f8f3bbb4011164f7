package dev.ringi.submission;

import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One act in a sheet's history (経緯): who did what, in which capacity, when, with which version. Never changed. */
@Entity
@Table(name = "submission_step")
@Immutable
public class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private SheetId sheetId;
    private int round;
    private int version;
    private String hash;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private UnitCode department;
    private String seat;
    private String actor;
    private String capacity;
    private String onBehalfOf;
    private String onBehalfCapacity;
    private String reason;
    private Instant at;

    protected Step() {}

    Step(StepKind kind, Sheet sheet, Actor by, String reason, Instant at) {
        var current = sheet.current();
        this.kind = kind;
        sheetId = sheet.id();
        round = sheet.round();
        version = current.number();
        hash = current.hash();
        department = by.department();
        seat = by.seat();
        actor = by.person();
        capacity = by.capacity();
        onBehalfOf = by.absent() == null ? null : by.absent().person();
        onBehalfCapacity = by.absent() == null ? null : by.absent().capacity();
        this.reason = reason;
        this.at = at;
    }

    public long id() {
        return id;
    }

    public SheetId sheetId() {
        return sheetId;
    }

    public StepKind kind() {
        return kind;
    }

    public int round() {
        return round;
    }

    public int version() {
        return version;
    }

    /** SHA-256 of the content that the act was about. */
    public String hash() {
        return hash;
    }

    /** The department for which it was done; null for the policy office. */
    public UnitCode department() {
        return department;
    }

    /** Id of the group whose decision it was, as in {@code d0301head}; null where no seat decided. */
    public String seat() {
        return seat;
    }

    /** Null where a deadline passed and nobody acted. */
    public String actor() {
        return actor;
    }

    /** Id of the absent person for whom it was decided (代決), or null. */
    public String onBehalfOf() {
        return onBehalfOf;
    }

    /** The absent person's title on that day, or null. */
    public String onBehalfCapacity() {
        return onBehalfCapacity;
    }

    /** Title held on that day, as in 納税課長. */
    public String capacity() {
        return capacity;
    }

    /** Why it was returned, objected to, withdrawn or reopened; the opinion that came with a consent; else null. */
    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
