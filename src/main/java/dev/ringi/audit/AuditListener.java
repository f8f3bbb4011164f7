package dev.ringi.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.event.DomainEvent;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes in the transaction of what happened: neither is ever found without the other. */
@Component
class AuditListener {

    private final AuditWriter writer;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    AuditListener(AuditWriter writer, EntityManager entities, ObjectMapper json, Clock clock) {
        this.writer = writer;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(DomainEvent event) {
        PendingEntries.ofTransaction(writer, entities)
                .add(new NewEntry(clock.instant(), event, json.valueToTree(event)));
    }
}
