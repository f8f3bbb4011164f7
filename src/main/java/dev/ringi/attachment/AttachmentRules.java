package dev.ringi.attachment;

import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetId;
import java.util.List;
import org.springframework.stereotype.Component;

/** How much may be attached, and to which items. */
@Component
class AttachmentRules {

    private final SheetItems items;
    private final AttachmentLimits limits;

    AttachmentRules(SheetItems items, AttachmentLimits limits) {
        this.items = items;
        this.limits = limits;
    }

    /** Null for the sheet as a whole; refused where the draft has no such item. */
    String item(SheetId sheetId, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!items.now(sheetId).texts().contains(text.strip())) {
            throw new Refusal("attachment.noItem", text.strip());
        }
        return text.strip();
    }

    /** @param replaced whose current version gives way, or null */
    void requireRoom(List<Attachment> present, CheckedFile file, Attachment replaced) {
        if (replaced == null && present.size() >= limits.maxNumber()) {
            throw new Refusal("attachment.tooMany", file.name(), Integer.toString(limits.maxNumber()));
        }
        var kept = present.stream()
                .filter(attachment -> attachment != replaced)
                .mapToLong(attachment -> attachment.current().size())
                .sum();
        if (kept + file.size() > limits.maxTotal().toBytes()) {
            throw new Refusal(
                    "attachment.total",
                    file.name(),
                    CheckedFile.megabytes(limits.maxTotal().toBytes()),
                    CheckedFile.megabytes(kept));
        }
    }
}
