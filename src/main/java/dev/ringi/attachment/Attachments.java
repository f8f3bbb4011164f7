package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files at a sheet. They change only while the sheet is being drafted, and by those who may draft it: what was handed
 * in is approved, reviewed and published together with its files.
 */
@Service
@Transactional
public class Attachments {

    private final Sheets sheets;
    private final AttachmentRepository attachments;
    private final Contributors contributors;
    private final AttachmentRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attachments(
            Sheets sheets,
            AttachmentRepository attachments,
            Contributors contributors,
            AttachmentRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.attachments = attachments;
        this.contributors = contributors;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** Those removed too, oldest first. */
    @Transactional(readOnly = true)
    public List<Attachment> of(SheetId sheetId) {
        return attachments.findBySheetIdOrderById(sheetId);
    }

    /** Whether the person may change them now. */
    @Transactional(readOnly = true)
    public boolean areOpenTo(SheetId sheetId, String person) {
        return sheets.get(sheetId).isDrafting() && areKeptBy(sheetId, person);
    }

    /** Whether the person belongs to those who write at the sheet, at whatever time. */
    @Transactional(readOnly = true)
    public boolean areKeptBy(SheetId sheetId, String person) {
        return contributors.include(sheets.get(sheetId), person);
    }

    /** Whether the sheet is handed in, with its files, and nobody works at it. */
    @Transactional(readOnly = true)
    public boolean areHandedIn(SheetId sheetId) {
        return !sheets.get(sheetId).isDrafting();
    }

    /** Asked before a large file is read from the line; the change itself asks again. */
    @Transactional(readOnly = true)
    public void requireOpen(SheetId sheetId, String person) {
        contributors.open(sheets.get(sheetId), person);
    }

    /** Hides it; what was handed in earlier keeps it. */
    public void remove(SheetId sheetId, long attachmentId, String person) {
        var by = contributors.open(sheetId, person);
        var attachment = get(sheetId, attachmentId);
        attachment.remove(person, clock.instant());
        events.publishEvent(
                new FileRemoved(by.subject(), person, by.capacity(), sheetId, attachmentId, attachment.name()));
    }

    /** 公表, or internal again. */
    public void mark(SheetId sheetId, long attachmentId, boolean forPublic, String person) {
        var by = contributors.open(sheetId, person);
        var attachment = get(sheetId, attachmentId);
        if (attachment.isForPublic() != forPublic) {
            attachment.mark(forPublic);
            events.publishEvent(new FileMarked(
                    by.subject(), person, by.capacity(), sheetId, attachmentId, attachment.name(), forPublic));
        }
    }

    /** @param item text of the item, or null for the sheet as a whole */
    public void move(SheetId sheetId, long attachmentId, String item, String person) {
        var by = contributors.open(sheetId, person);
        var attachment = get(sheetId, attachmentId);
        attachment.moveTo(rules.item(sheetId, item));
        var place = attachment.item().orElse(null);
        events.publishEvent(
                new FileMoved(by.subject(), person, by.capacity(), sheetId, attachmentId, attachment.name(), place));
    }

    List<Attachment> present(SheetId sheetId) {
        return of(sheetId).stream()
                .filter(attachment -> !attachment.isRemoved())
                .toList();
    }

    Attachment get(SheetId sheetId, long attachmentId) {
        return attachments
                .findByIdAndSheetId(attachmentId, sheetId)
                .filter(attachment -> !attachment.isRemoved())
                .orElseThrow(() -> Refusal.absent("attachment.unknown"));
    }
}
