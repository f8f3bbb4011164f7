package dev.ringi.sample.process;

import dev.ringi.attachment.AttachmentLimits;
import dev.ringi.attachment.Attachments;
import dev.ringi.attachment.CheckedFile;
import dev.ringi.attachment.Deposits;
import dev.ringi.attachment.SheetItems;
import dev.ringi.sample.Act;
import dev.ringi.sheet.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Attaches files to sheets. */
@Component
class SampleFiles {

    private final Deposits deposits;
    private final Attachments attachments;
    private final AttachmentLimits limits;
    private final SheetItems sheetItems;

    SampleFiles(Deposits deposits, Attachments attachments, AttachmentLimits limits, SheetItems sheetItems) {
        this.deposits = deposits;
        this.attachments = attachments;
        this.limits = limits;
        this.sheetItems = sheetItems;
    }

    void attach(Act act, Sheet sheet) {
        try (var content = new ClassPathResource("sample/" + act.file()).getInputStream();
                var file = CheckedFile.receive(act.name(), content, limits.maxSize())) {
            deposits.add(sheet.id(), item(act, sheet), file, act.by());
            attachments.of(sheet.id()).stream()
                    .filter(attached -> attached.name().equals(act.name()))
                    .forEach(attached -> attachments.mark(sheet.id(), attached.id(), act.isPublic(), act.by()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String item(Act act, Sheet sheet) {
        var items = sheetItems.now(sheet.id()).texts();
        return act.item() == 0 ? null : items.get(act.item() - 1);
    }
}
