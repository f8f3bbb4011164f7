package dev.ringi.submission;

import dev.ringi.event.DomainEvent;
import dev.ringi.sheet.SheetId;

/** A sheet was handed in (提出) as a new version. */
public record SheetSubmitted(String subject, String actor, String capacity, SheetId sheetId, int version, String hash)
        implements DomainEvent {}
