package dev.ringi.committee;

import dev.ringi.calendar.JapaneseDate;
import dev.ringi.refusal.Refusal;
import java.time.LocalDate;

/** Who may still give opinions: a member who was asked, once, until the deadline's end. */
final class ReplyRules {

    private ReplyRules() {}

    static void check(Consultation consultation, String member, LocalDate today) {
        if (consultation.request() == null) {
            throw new Refusal("committee.notYetConsulted", consultation.title());
        }
        var deadline = consultation.request().opinionDeadline();
        if (consultation.state() != ConsultationState.CONSULTED || today.isAfter(deadline)) {
            throw new Refusal("committee.opinionsClosed", JapaneseDate.format(deadline));
        }
        if (!consultation.members().contains(member)) {
            throw new Refusal("committee.notAsked", member);
        }
        if (consultation.hasReplied(member)) {
            throw new Refusal("committee.alreadyReplied");
        }
    }
}
