package dev.ringi.attachment;

import dev.ringi.event.DomainEvent;

/** An attached file is no longer shown; it is kept. */
public record FileRemoved(String subject, String actor, String capacity, long sheetId, long attachmentId, String name)
        implements DomainEvent {}
