package dev.ringi.submission;

import dev.ringi.event.DomainEvent;
import dev.ringi.sheet.SheetId;

/** A seat of the route has approved exactly this content (承認). */
public record SheetApproved(
        String subject,
        String actor,
        String capacity,
        String onBehalfOf,
        SheetId sheetId,
        int version,
        String hash,
        String seat)
        implements DomainEvent {}
