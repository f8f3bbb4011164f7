package dev.ringi.submission;

import dev.ringi.event.DomainEvent;
import dev.ringi.sheet.SheetId;

/** Somebody on the way has sent a sheet back (差戻し). */
public record SheetReturned(
        String subject, String actor, String capacity, String onBehalfOf, SheetId sheetId, int version, String reason)
        implements DomainEvent {}
