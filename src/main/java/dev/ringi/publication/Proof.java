package dev.ringi.publication;

import dev.ringi.organization.UnitCode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 校正: what one lead department says of its sheets in one edition. */
@Entity
@Table(name = "edition_proof")
public class Proof {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long editionId;
    private UnitCode departmentCode;
    private String personId;
    private String capacity;
    private Instant at;
    private boolean confirmed;
    private String reason;

    protected Proof() {}

    Proof(long editionId, UnitCode departmentCode, String personId, String capacity, Instant at, String reason) {
        this.editionId = editionId;
        this.departmentCode = departmentCode;
        this.personId = personId;
        this.capacity = capacity;
        this.at = at;
        this.confirmed = reason == null;
        this.reason = reason;
    }

    public long editionId() {
        return editionId;
    }

    public UnitCode departmentCode() {
        return departmentCode;
    }

    public String personId() {
        return personId;
    }

    /** The title under which the person spoke. */
    public String capacity() {
        return capacity;
    }

    public Instant at() {
        return at;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    /** Why it was sent back; null where it was confirmed. */
    public String reason() {
        return reason;
    }
}
