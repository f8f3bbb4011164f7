package dev.ringi.submission;

import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import java.util.Optional;

/** 起案者は決裁者になれない: whoever wrote at a version may decide on it neither as head nor as reviewer. */
final class SeparationOfDuties {

    private SeparationOfDuties() {}

    static Optional<Refusal> check(Sheet sheet, String decider) {
        return sheet.current().drafters().contains(decider)
                ? Optional.of(new Refusal("submission.ownDraft", sheet.title()))
                : Optional.empty();
    }
}
