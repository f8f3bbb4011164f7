package dev.ringi.sheet;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A sheet's deadlines were put off (期限延長): from when to when, why, and by whom. Never changed. */
@Entity
@Table(name = "deadline_extension")
@Immutable
public class Extension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Sheet sheet;

    private int number;

    @Embedded
    @AttributeOverride(name = "submission", column = @Column(name = "submission_before"))
    @AttributeOverride(name = "review", column = @Column(name = "review_before"))
    private Deadlines before;

    @Embedded
    private Deadlines after;

    private String reason;
    private String author;
    private Instant at;

    protected Extension() {}

    Extension(Sheet sheet, int number, Deadlines after, String reason, String author, Instant at) {
        this.sheet = sheet;
        this.number = number;
        before = sheet.handling().deadlines();
        this.after = after;
        this.reason = reason;
        this.author = author;
        this.at = at;
    }

    /** Counts from 1. */
    public int number() {
        return number;
    }

    public Deadlines before() {
        return before;
    }

    public Deadlines after() {
        return after;
    }

    public String reason() {
        return reason;
    }

    /** Id of whoever extended it. */
    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }
}
