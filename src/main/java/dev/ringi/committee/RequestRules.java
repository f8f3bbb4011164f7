package dev.ringi.committee;

import dev.ringi.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;

/** What a letter to the committee must satisfy beyond its form. */
final class RequestRules {

    private RequestRules() {}

    static void check(Request letter, List<String> asked, LocalDate today) {
        if (asked.isEmpty()) {
            throw new Refusal("committee.noMembers");
        }
        if (letter.opinionDeadline().isBefore(letter.date())) {
            throw new Refusal("committee.deadlineBeforeRequest");
        }
        if (letter.opinionDeadline().isBefore(today)) {
            throw new Refusal("committee.deadlinePast");
        }
    }
}
