package dev.ringi.sheet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A form in which a cycle's sheets are opened, as it was then. */
@Entity
@Table(name = "used_form")
class UsedForm {

    @Id
    private String id;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String hash;

    protected UsedForm() {}

    UsedForm(String id, String hash) {
        this.id = id;
        this.hash = hash;
    }

    String id() {
        return id;
    }

    /** See {@link ContentHash}. */
    String hash() {
        return hash;
    }
}
