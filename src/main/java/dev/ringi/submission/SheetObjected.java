package dev.ringi.submission;

import dev.ringi.event.DomainEvent;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.SheetId;

/** Another department does not agree (不同意); the sheet goes back to its leads. */
public record SheetObjected(
        String subject,
        String actor,
        String capacity,
        String onBehalfOf,
        SheetId sheetId,
        int version,
        UnitCode department,
        String reason)
        implements DomainEvent {}
