package dev.ringi.submission;

import dev.ringi.event.DomainEvent;

/** The day for a consent has passed without an answer (催告). */
public record ConsentOverdue(String subject, String actor, long sheetId, String title, String department)
        implements DomainEvent {}
