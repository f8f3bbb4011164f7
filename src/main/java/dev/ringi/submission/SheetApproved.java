package dev.ringi.submission;

import dev.ringi.event.DomainEvent;

/** The head of one lead department has approved exactly this content (承認). */
public record SheetApproved(
        String subject, String actor, String capacity, long sheetId, int version, String hash, String department)
        implements DomainEvent {}
