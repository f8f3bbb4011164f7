package dev.ringi.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.event.DomainEvent;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes in the transaction of what happened: neither is ever found without the other. */
@Component
class AuditListener {

    private final AuditTrail trail;
    private final ObjectMapper json;
    private final Clock clock;

    AuditListener(AuditTrail trail, ObjectMapper json, Clock clock) {
        this.trail = trail;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(DomainEvent event) {
        trail.save(new AuditEntry(clock.instant(), event, json.valueToTree(event)));
    }
}
