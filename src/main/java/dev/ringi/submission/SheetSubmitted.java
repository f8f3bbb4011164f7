package dev.ringi.submission;

import dev.ringi.event.DomainEvent;

/** A sheet was handed in (提出) as a new version. */
public record SheetSubmitted(String subject, String actor, String capacity, long sheetId, int version, String hash)
        implements DomainEvent {}
