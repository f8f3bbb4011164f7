package dev.ringi.attachment.desk;

import dev.ringi.attachment.Attachment;
import dev.ringi.attachment.AttachmentLimits;
import dev.ringi.attachment.AttachmentVersion;
import dev.ringi.attachment.Attachments;
import dev.ringi.attachment.Downloads;
import dev.ringi.attachment.FileType;
import dev.ringi.attachment.Items;
import dev.ringi.attachment.SheetItems;
import dev.ringi.attachment.desk.Listing.Shown;
import dev.ringi.attachment.desk.Listing.Version;
import dev.ringi.calendar.JapaneseDate;
import dev.ringi.organization.Organization;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a sheet's files into words. */
@Component
class Listings {

    private final Sheets sheets;
    private final SheetItems sheetItems;
    private final Attachments attachments;
    private final Downloads downloads;
    private final AttachmentLimits limits;
    private final Organization organization;
    private final Clock clock;

    Listings(
            Sheets sheets,
            SheetItems sheetItems,
            Attachments attachments,
            Downloads downloads,
            AttachmentLimits limits,
            Organization organization,
            Clock clock) {
        this.sheets = sheets;
        this.sheetItems = sheetItems;
        this.attachments = attachments;
        this.downloads = downloads;
        this.limits = limits;
        this.organization = organization;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Listing of(SheetId sheetId, String person) {
        var items = sheetItems.now(sheetId);
        var all = attachments.of(sheetId);
        return new Listing(
                sheets.get(sheetId).title(),
                attachments.areOpenTo(sheetId, person),
                limits.maxSize().toMegabytes() + "MB",
                limits.maxSize().toBytes(),
                limits.maxNumber(),
                FileType.allExtensions().stream().map(name -> "." + name).toList(),
                items.texts(),
                shown(all, items, false),
                shown(all, items, true));
    }

    private List<Shown> shown(List<Attachment> all, Items items, boolean removed) {
        return all.stream()
                .filter(attachment -> attachment.isRemoved() == removed)
                .map(attachment -> shown(attachment, items))
                .toList();
    }

    private Shown shown(Attachment attachment, Items items) {
        var written = attachment.item().orElse(null);
        var found = attachment.item().flatMap(items::find);
        return new Shown(
                attachment.id(),
                attachment.name(),
                attachment.current().type().label(),
                found.map(items::numberOf).orElse(0),
                found.orElse(written),
                written != null && found.isEmpty(),
                attachment.isForPublic(),
                attachment.isRemoved() ? nameOf(attachment.removedBy()) : null,
                attachment.isRemoved() ? time(attachment.removedAt()) : null,
                attachment.versions().stream()
                        .filter(downloads::isReadable)
                        .sorted(Comparator.comparing(AttachmentVersion::number).reversed())
                        .map(this::shown)
                        .toList());
    }

    private Version shown(AttachmentVersion version) {
        return new Version(
                version.id(),
                version.number(),
                version.name(),
                version.sizeInWords(),
                version.hash(),
                nameOf(version.author()),
                time(version.at()));
    }

    private String nameOf(String person) {
        return organization.person(person).name();
    }

    private String time(Instant at) {
        var local = at.atZone(clock.getZone());
        return JapaneseDate.format(local.toLocalDate()) + "%d時%02d分".formatted(local.getHour(), local.getMinute());
    }
}
