package dev.ringi.cycle;

import dev.ringi.event.DomainEvent;

/** A cycle was opened (年度サイクルの開始), by timer, start-up or hand. */
public record CycleOpened(String subject, String actor, long cycleId, String title, boolean late)
        implements DomainEvent {}
