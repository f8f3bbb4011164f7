package dev.ringi.publication;

import dev.ringi.event.DomainEvent;

/**
 * A lead department confirmed its sheets, or sent the edition back.
 *
 * @param reason null where it confirmed
 */
public record EditionProofread(
        String subject,
        String actor,
        String capacity,
        long editionId,
        String department,
        boolean confirmed,
        String reason)
        implements DomainEvent {}
