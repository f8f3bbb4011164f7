package dev.ringi.webapps.repair;

import dev.ringi.event.DomainEvent;

/** An administrator has said that the machine's clock, which had jumped, is right. */
record ClockConfirmed(String subject, String actor, String from, String to, String reason) implements DomainEvent {}
