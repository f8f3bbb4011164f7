package dev.ringi.attachment;

import dev.ringi.event.DomainEvent;

/** A file was attached to a sheet. */
public record FileAttached(
        String subject,
        String actor,
        String capacity,
        long sheetId,
        long attachmentId,
        String name,
        String hash,
        long size)
        implements DomainEvent {}
