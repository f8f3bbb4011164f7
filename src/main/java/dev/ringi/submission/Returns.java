package dev.ringi.submission;

import dev.ringi.organization.UnitCode;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetState;
import java.util.List;
import org.springframework.stereotype.Component;

/** 差戻し: never without a reason, and to those who have to mend it. */
@Component
class Returns {

    private final StepLog log;
    private final ReviewComments comments;
    private final Participants participants;

    Returns(StepLog log, ReviewComments comments, Participants participants) {
        this.log = log;
        this.comments = comments;
        this.participants = participants;
    }

    /** @param fallback those who mend it where the verdict names nobody */
    SheetState sendBack(Sheet sheet, Actor by, Verdict verdict, List<UnitCode> fallback) {
        requireReason(sheet, verdict.reason());
        var takePart = participants.of(sheet);
        var named = verdict.mendBy().stream().filter(takePart::contains).toList();
        comments.write(sheet, by, verdict.remarks());
        log.write(StepKind.RETURNED, sheet, by, verdict.reason());
        sheet.sendBack(named.isEmpty() ? fallback : named);
        return sheet.state();
    }

    static void requireReason(Sheet sheet, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("submission.reason", sheet.title());
        }
    }
}
