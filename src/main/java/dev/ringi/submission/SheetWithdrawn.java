package dev.ringi.submission;

import dev.ringi.event.DomainEvent;

/** The submitter has taken a sheet back (引戻し). */
public record SheetWithdrawn(String subject, String actor, String capacity, long sheetId, int version)
        implements DomainEvent {}
