package dev.ringi.repair;

import dev.ringi.event.DomainEvent;

/** A task was taken from somebody who doesn't get on with it, and given to somebody else of its group. */
public record TaskHandedOver(String subject, String actor, String task, String holder, String taker, String reason)
        implements DomainEvent {}
