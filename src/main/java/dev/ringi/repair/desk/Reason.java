package dev.ringi.repair.desk;

import dev.ringi.character.Characters;
import dev.ringi.refusal.Refusal;

/** Why something was mended; it stands in the trail. */
final class Reason {

    private static final int LONGEST = 1_000;

    private Reason() {}

    static String given(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("repair.reason");
        }
        if (reason.length() > LONGEST) {
            throw new Refusal("repair.longReason", LONGEST);
        }
        Characters.faultsInLine(reason).ifPresent(faults -> {
            throw new Refusal("repair.reasonCharacters", faults);
        });
        return reason.strip();
    }
}
