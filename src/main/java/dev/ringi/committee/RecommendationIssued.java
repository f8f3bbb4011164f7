package dev.ringi.committee;

import dev.ringi.event.DomainEvent;
import java.time.LocalDate;

/** The committee has given its formal answer (答申). */
public record RecommendationIssued(
        String subject, String actor, String capacity, long consultationId, String number, LocalDate date)
        implements DomainEvent {}
