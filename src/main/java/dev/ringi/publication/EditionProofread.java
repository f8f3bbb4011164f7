package dev.ringi.publication;

import dev.ringi.event.DomainEvent;
import dev.ringi.organization.UnitCode;

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
        UnitCode department,
        boolean confirmed,
        String reason)
        implements DomainEvent {}
