package dev.ringi.repair;

import dev.ringi.event.DomainEvent;

/** An administrator has said that the machine's clock, which had jumped, is right. */
public record ClockConfirmed(String subject, String actor, String from, String to, String reason)
        implements DomainEvent {}
