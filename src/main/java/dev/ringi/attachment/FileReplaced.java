package dev.ringi.attachment;

import dev.ringi.event.DomainEvent;

/** An attached file has a new version. */
public record FileReplaced(
        String subject,
        String actor,
        String capacity,
        long sheetId,
        long attachmentId,
        int version,
        String name,
        String hash,
        long size)
        implements DomainEvent {}
