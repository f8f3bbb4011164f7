package dev.ringi.repair;

import dev.ringi.event.DomainEvent;

/** A task was taken from somebody who doesn't get on with it, and is offered to its group again. */
public record TaskReleased(String subject, String actor, String task, String holder, String reason)
        implements DomainEvent {}
