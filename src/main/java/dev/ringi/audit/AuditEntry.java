package dev.ringi.audit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.event.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One line of the trail (記録); it has no setter, and the database refuses to change it. */
@Entity
@Immutable
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

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

    AuditEntry(Instant at, DomainEvent event, JsonNode details) {
        this.at = at;
        this.actor = event.actor();
        this.capacity = event.capacity();
        this.onBehalfOf = event.onBehalfOf();
        this.eventType = typeOf(event);
        this.subject = event.subject();
        this.details = details;
    }

    /** With its feature, as in {@code submission.SheetReturned}: names alone may meet. */
    private static String typeOf(DomainEvent event) {
        var feature = event.getClass().getPackageName();
        return feature.substring(feature.lastIndexOf('.') + 1) + "."
                + event.getClass().getSimpleName();
    }

    Instant at() {
        return at;
    }

    String actor() {
        return actor;
    }

    String capacity() {
        return capacity;
    }

    String onBehalfOf() {
        return onBehalfOf;
    }

    String eventType() {
        return eventType;
    }

    JsonNode details() {
        return details;
    }
}
