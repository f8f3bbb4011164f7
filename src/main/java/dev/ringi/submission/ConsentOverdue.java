package dev.ringi.submission;

import dev.ringi.event.DomainEvent;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.SheetId;

/** The day for a consent has passed without an answer (催告). */
public record ConsentOverdue(String subject, String actor, SheetId sheetId, String title, UnitCode department)
        implements DomainEvent {}
