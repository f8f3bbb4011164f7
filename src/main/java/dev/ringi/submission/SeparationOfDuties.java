package dev.ringi.submission;

import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;

/** 起案者は決裁者になれない: whoever wrote at a version may decide on it neither as head nor as reviewer. */
final class SeparationOfDuties {

    private SeparationOfDuties() {}

    static void require(Sheet sheet, String decider) {
        if (sheet.current().drafters().contains(decider)) {
            throw new Refusal("submission.ownDraft", sheet.title());
        }
    }
}
