package dev.ringi.submission;

import dev.ringi.event.DomainEvent;

/** A head or the policy office has sent a sheet back (差戻し). */
public record SheetReturned(String subject, String actor, String capacity, long sheetId, int version, String reason)
        implements DomainEvent {}
