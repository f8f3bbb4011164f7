package dev.ringi.audit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One line of the trail (記録), as it is read; {@link AuditWriter} writes it, and the database refuses to change it. */
@Entity
@Immutable
public class AuditEntry {

    @Id
    private Long id;

    private long number;
    private Instant at;
    private String actor;
    private String capacity;
    private String onBehalfOf;
    private String eventType;
    private String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private JsonNode details;

    protected AuditEntry() {}

    /** Its place in the chain. */
    public long number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String capacity() {
        return capacity;
    }

    public String onBehalfOf() {
        return onBehalfOf;
    }

    public String eventType() {
        return eventType;
    }

    public String subject() {
        return subject;
    }

    public JsonNode details() {
        return details;
    }
}
