package dev.ringi.repair;

import dev.ringi.event.DomainEvent;

/** A step that had failed for good is tried once more. */
public record StepRetried(String subject, String actor, String step, String reason) implements DomainEvent {}
