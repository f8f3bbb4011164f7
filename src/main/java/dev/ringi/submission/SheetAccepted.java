package dev.ringi.submission;

import dev.ringi.event.DomainEvent;

/** The policy office has accepted a sheet (受理). */
public record SheetAccepted(String subject, String actor, String capacity, long sheetId, int version, String hash)
        implements DomainEvent {}
