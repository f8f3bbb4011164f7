package dev.ringi.submission;

import dev.ringi.event.DomainEvent;

/** Another department does not agree (不同意); the sheet goes back to its leads. */
public record SheetObjected(
        String subject,
        String actor,
        String capacity,
        String onBehalfOf,
        long sheetId,
        int version,
        String department,
        String reason)
        implements DomainEvent {}
