package dev.ringi.cycle;

import dev.ringi.event.DomainEvent;

/** The policy office has issued the call (作成依頼). */
public record CycleCalled(String subject, String actor, long cycleId, String title) implements DomainEvent {}
