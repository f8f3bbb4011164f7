package dev.ringi.submission;

import dev.ringi.event.DomainEvent;
import dev.ringi.sheet.SheetId;

/** The policy office has accepted a sheet (受理). */
public record SheetAccepted(String subject, String actor, String capacity, SheetId sheetId, int version, String hash)
        implements DomainEvent {}
