package dev.ringi.cycle;

import dev.ringi.event.DomainEvent;

/** A cycle has come to its end. */
public record CyclePublished(String subject, String actor, long cycleId, String title) implements DomainEvent {}
