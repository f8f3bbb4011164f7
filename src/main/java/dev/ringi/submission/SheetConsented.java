package dev.ringi.submission;

import dev.ringi.event.DomainEvent;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.SheetId;

/** Another department has agreed (同意), perhaps with an opinion. */
public record SheetConsented(
        String subject,
        String actor,
        String capacity,
        String onBehalfOf,
        SheetId sheetId,
        int version,
        UnitCode department,
        String opinion)
        implements DomainEvent {}
