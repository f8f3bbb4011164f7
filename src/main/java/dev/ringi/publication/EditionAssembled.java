package dev.ringi.publication;

import dev.ringi.event.DomainEvent;

/** An edition's content was frozen, to be proofread. */
public record EditionAssembled(
        String subject, String actor, String capacity, long editionId, int number, int round, String hash)
        implements DomainEvent {}
