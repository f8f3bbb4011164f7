package dev.ringi.submission;

import dev.ringi.event.DomainEvent;

/** Somebody on the way has sent a sheet back (差戻し). */
public record SheetReturned(
        String subject, String actor, String capacity, String onBehalfOf, long sheetId, int version, String reason)
        implements DomainEvent {}
