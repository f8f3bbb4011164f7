package dev.ringi.publication;

import dev.ringi.event.DomainEvent;

/** The headquarters approved exactly this content (決裁). */
public record EditionDecided(String subject, String actor, String capacity, long editionId, String hash)
        implements DomainEvent {}
