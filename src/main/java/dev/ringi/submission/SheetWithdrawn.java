package dev.ringi.submission;

import dev.ringi.event.DomainEvent;
import dev.ringi.sheet.SheetId;

/** The submitter has taken a sheet back (引戻し). */
public record SheetWithdrawn(String subject, String actor, String capacity, SheetId sheetId, int version)
        implements DomainEvent {}
