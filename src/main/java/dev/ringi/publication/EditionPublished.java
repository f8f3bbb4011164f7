package dev.ringi.publication;

import dev.ringi.event.DomainEvent;

/** From now on the public reads it. */
public record EditionPublished(String subject, String actor, long editionId, int number, String hash)
        implements DomainEvent {}
