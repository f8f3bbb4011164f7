package dev.ringi.attachment;

import dev.ringi.event.DomainEvent;
import dev.ringi.sheet.SheetId;

/** A file was attached to a sheet. */
public record FileAttached(
        String subject,
        String actor,
        String capacity,
        SheetId sheetId,
        long attachmentId,
        String name,
        String hash,
        long size)
        implements DomainEvent {}
