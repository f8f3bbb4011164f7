package dev.ringi.attachment;

import dev.ringi.event.DomainEvent;
import dev.ringi.sheet.SheetId;

/** An attached file has a new version. */
public record FileReplaced(
        String subject,
        String actor,
        String capacity,
        SheetId sheetId,
        long attachmentId,
        int version,
        String name,
        String hash,
        long size)
        implements DomainEvent {}
