package dev.ringi.attachment;

import dev.ringi.event.DomainEvent;
import dev.ringi.sheet.SheetId;

/** An attached file belongs to another item, or to the sheet as a whole (null). */
public record FileMoved(
        String subject, String actor, String capacity, SheetId sheetId, long attachmentId, String name, String item)
        implements DomainEvent {}
