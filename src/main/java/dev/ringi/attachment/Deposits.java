package dev.ringi.attachment;

import dev.ringi.attachment.Deposit.Outcome;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in: as a new attachment, or as the next version of one. */
@Service
@Transactional
public class Deposits {

    private final Attachments attachments;
    private final AttachmentRepository repository;
    private final Contributors contributors;
    private final AttachmentRules rules;
    private final Contents contents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deposits(
            Attachments attachments,
            AttachmentRepository repository,
            Contributors contributors,
            AttachmentRules rules,
            Contents contents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attachments = attachments;
        this.repository = repository;
        this.contributors = contributors;
        this.rules = rules;
        this.contents = contents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A name that is there already means a new version of it.
     *
     * @param item text of the item, or null for the sheet as a whole
     */
    public Deposit add(SheetId sheetId, String item, CheckedFile file, String person) {
        var by = contributors.open(sheetId, person);
        var present = attachments.present(sheetId);
        return known(present, file)
                .orElseGet(() -> named(present, file.name())
                        .map(attachment -> renew(by, present, attachment, file))
                        .orElseGet(() -> attach(by, present, rules.item(sheetId, item), file)));
    }

    /** 差し替え: whatever its name, the file is the attachment's next version. */
    public Deposit replace(SheetId sheetId, long attachmentId, CheckedFile file, String person) {
        var by = contributors.open(sheetId, person);
        var attachment = attachments.get(sheetId, attachmentId);
        var present = attachments.present(sheetId);
        return known(present, file).orElseGet(() -> {
            named(present, file.name()).filter(other -> other != attachment).ifPresent(other -> {
                throw new Refusal("attachment.nameTaken", file.name());
            });
            return renew(by, present, attachment, file);
        });
    }

    private Deposit attach(Contribution by, List<Attachment> present, String item, CheckedFile file) {
        rules.requireRoom(present, file, null);
        var attachment = new Attachment(by.sheetId(), item);
        contents.store(file);
        attachment.renew(file, by.person(), clock.instant());
        repository.saveAndFlush(attachment);
        events.publishEvent(new FileAttached(
                by.subject(),
                by.person(),
                by.capacity(),
                by.sheetId(),
                attachment.id(),
                file.name(),
                file.hash(),
                file.size()));
        return new Deposit(Outcome.ADDED, file.name(), 1);
    }

    private Deposit renew(Contribution by, List<Attachment> present, Attachment attachment, CheckedFile file) {
        rules.requireRoom(present, file, attachment);
        contents.store(file);
        var version = attachment.renew(file, by.person(), clock.instant());
        repository.flush();
        events.publishEvent(new FileReplaced(
                by.subject(),
                by.person(),
                by.capacity(),
                by.sheetId(),
                attachment.id(),
                version.number(),
                file.name(),
                file.hash(),
                file.size()));
        return new Deposit(Outcome.REPLACED, file.name(), version.number());
    }

    private static Optional<Deposit> known(List<Attachment> present, CheckedFile file) {
        return present.stream()
                .filter(attachment -> attachment.current().hash().equals(file.hash()))
                .findFirst()
                .map(attachment -> new Deposit(
                        Outcome.KNOWN, attachment.name(), attachment.current().number()));
    }

    private static Optional<Attachment> named(List<Attachment> present, String name) {
        return present.stream()
                .filter(attachment -> attachment.name().equals(name))
                .findFirst();
    }
}
