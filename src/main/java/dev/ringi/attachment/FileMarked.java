package dev.ringi.attachment;

import dev.ringi.event.DomainEvent;
import dev.ringi.sheet.SheetId;

/** An attached file was marked 公表, or internal again. */
public record FileMarked(
        String subject,
        String actor,
        String capacity,
        SheetId sheetId,
        long attachmentId,
        String name,
        boolean forPublic)
        implements DomainEvent {}
