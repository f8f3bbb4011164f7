package dev.ringi.sample;

import dev.ringi.event.DomainEvent;

/** The sample city's people have worked up to a day in their year; nobody outside is to be told. */
public record SampleEnlivened(String subject, String actor, int acts) implements DomainEvent {}
