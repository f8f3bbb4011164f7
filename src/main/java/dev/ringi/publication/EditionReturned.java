package dev.ringi.publication;

import dev.ringi.event.DomainEvent;

/** An edition won't be published as it is: it was sent back, or its approval fell because something had changed. */
public record EditionReturned(String subject, String actor, String capacity, long editionId, String reason)
        implements DomainEvent {}
