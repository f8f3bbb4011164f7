package dev.ringi.submission;

import dev.ringi.event.DomainEvent;
import dev.ringi.sheet.SheetId;

/** An accepted sheet is open for change again (再開). */
public record SheetReopened(String subject, String actor, String capacity, SheetId sheetId, int version, String reason)
        implements DomainEvent {}
