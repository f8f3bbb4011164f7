package dev.ringi.submission;

import dev.ringi.event.DomainEvent;
import dev.ringi.sheet.SheetId;

/** The one for whom it was decided has read it (後閲). */
public record SheetReadAfterwards(String subject, String actor, String capacity, SheetId sheetId, int version)
        implements DomainEvent {}
