package dev.ringi.submission;

import dev.ringi.event.DomainEvent;

/** The one for whom it was decided has read it (後閲). */
public record SheetReadAfterwards(String subject, String actor, String capacity, long sheetId, int version)
        implements DomainEvent {}
