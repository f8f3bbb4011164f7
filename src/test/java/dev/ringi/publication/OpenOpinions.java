package dev.ringi.publication;

import dev.ringi.calendar.ClosedDay;
import dev.ringi.committee.Consultations;
import dev.ringi.committee.OpinionDraft;
import dev.ringi.committee.Opinions;
import dev.ringi.committee.Request;
import dev.ringi.committee.Statement;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Has a member of the committee give an opinion that nobody has answered yet. */
@TestComponent
public class OpenOpinions {

    private final Consultations consultations;
    private final Opinions opinions;

    public OpenOpinions(Consultations consultations, Opinions opinions) {
        this.consultations = consultations;
        this.opinions = opinions;
    }

    void leaveOne(AcceptedSheets.Year year) {
        var key = "consultation-" + year.cycleId();
        var consultation = consultations.freeze(year.cycleId(), year.plan().id(), "重点計画", key);
        var today = LocalDate.now();
        var letter = new Request("政企第1号", today, today.plusDays(14));
        consultations.consult(consultation.id(), letter, ClosedDay.MEANT, "kato");
        opinions.give(
                consultation.id(), "ito", new Statement(false, List.of(new OpinionDraft(null, "市民に伝わる指標を"))), "ito");
    }
}
