package dev.ringi.committee;

import dev.ringi.event.DomainEvent;

/** An opinion's response was decided (対応方針). */
public record OpinionAnswered(
        String subject, String actor, String capacity, long opinionId, int number, ResponseKind kind)
        implements DomainEvent {}
