package dev.ringi.attachment;

import dev.ringi.event.DomainEvent;

/** An attached file belongs to another item, or to the sheet as a whole (null). */
public record FileMoved(
        String subject, String actor, String capacity, long sheetId, long attachmentId, String name, String item)
        implements DomainEvent {}
