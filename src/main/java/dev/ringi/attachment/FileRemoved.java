package dev.ringi.attachment;

import dev.ringi.event.DomainEvent;
import dev.ringi.sheet.SheetId;

/** An attached file is no longer shown; it is kept. */
public record FileRemoved(
        String subject, String actor, String capacity, SheetId sheetId, long attachmentId, String name)
        implements DomainEvent {}
