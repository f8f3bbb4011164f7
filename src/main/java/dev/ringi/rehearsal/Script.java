package dev.ringi.rehearsal;

import static dev.ringi.committee.process.CommitteeConsultationElements.CONSULT;
import static dev.ringi.committee.process.CommitteeConsultationElements.GIVE_OPINIONS;
import static dev.ringi.committee.process.CommitteeConsultationElements.ISSUE_RECOMMENDATION;
import static dev.ringi.committee.process.CommitteeConsultationElements.RESPOND_TO_OPINION;
import static dev.ringi.cycle.process.AnnualCycleElements.CONFIRM_CALL;
import static dev.ringi.publication.process.PublicationElements.DECIDE_EDITION;
import static dev.ringi.publication.process.PublicationElements.PREPARE_EDITION;
import static dev.ringi.publication.process.PublicationElements.PROOF_EDITION;
import static dev.ringi.rehearsal.FormValues.decision;
import static dev.ringi.rehearsal.FormValues.form;
import static dev.ringi.submission.process.ReadAfterwardsElements.READ_AFTERWARDS;
import static dev.ringi.submission.process.SheetApprovalElements.APPROVE_SHEET;
import static dev.ringi.submission.process.SheetConsentElements.CONSENT_SHEET;
import static dev.ringi.submission.process.SheetRoundElements.REVIEW_SHEET;
import static dev.ringi.submission.process.SheetSubmissionElements.DRAFT_SHEET;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * How everybody fills in their forms in a rehearsal. It goes by where the year stands, not by what was done before, so a
 * rehearsal that was cut off goes on.
 */
@Component
@ConditionalOnProperty("ringi.rehearse")
class Script {

    private final SheetScript sheets;
    private final Clock clock;

    Script(SheetScript sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    /** How {@code person} fills in the task's form, or nothing where that person leaves the task to others. */
    Optional<Act> act(String person, String step, FormValues values) {
        var isOffice = person.equals(Cast.OFFICE_STAFF);
        return switch (step) {
            case CONFIRM_CALL -> by(isOffice, "依頼を発する", call(values));
            case DRAFT_SHEET -> sheets.draft(person, values);
            case CONSENT_SHEET -> sheets.consent(person, values);
            case APPROVE_SHEET -> sheets.approval(person, values);
            case REVIEW_SHEET -> sheets.review(person, values);
            case READ_AFTERWARDS -> sheets.reading(person);
            case CONSULT -> by(isOffice, "諮問", consultation(values));
            case GIVE_OPINIONS -> by(person.startsWith("member"), "意見", opinions(person, values));
            case RESPOND_TO_OPINION -> by(person.endsWith("kacho"), "対応方針", response());
            case ISSUE_RECOMMENDATION -> by(isOffice, "答申", recommendation());
            case PREPARE_EDITION -> by(isOffice, "版を用意する", edition(values));
            case PROOF_EDITION -> by(person.endsWith("kacho"), "校正", decision("confirm"));
            case DECIDE_EDITION -> by(person.equals("mayor"), "決裁", decision("approve"));
            default -> throw new RehearsalFailed("no part for " + step);
        };
    }

    private static Optional<Act> by(boolean takesPart, String words, ObjectNode form) {
        return takesPart ? Optional.of(new Act(words, form)) : Optional.empty();
    }

    /** As it is proposed. */
    private static ObjectNode call(FormValues values) {
        var form = form().put("confirmed", true);
        for (var name : new String[] {"submissionDeadline", "reviewDeadline", "releaseAt"}) {
            form.set(name, values.value(name));
        }
        if (values.value("asksCommittee").asBoolean()) {
            form.set("opinionDeadline", values.value("opinionDeadline"));
        }
        return form;
    }

    private ObjectNode consultation(FormValues values) {
        return form().put("number", "試行第1号")
                .put("date", LocalDate.now(clock).toString())
                .put("opinionDeadline", values.text("opinionDeadline"));
    }

    private static ObjectNode opinions(String person, FormValues values) {
        if (!person.equals("member1")) {
            return form().put("noOpinion", true);
        }
        var targets = values.content("targetOptions");
        var form = form().put("noOpinion", false);
        form.putArray("opinions")
                .addObject()
                .put(
                        "target",
                        targets.path(targets.size() > 1 ? 1 : 0).path("value").asText())
                .put("text", "（試行）市民に伝わる指標で進み具合を示してほしい。");
        return form;
    }

    private static ObjectNode response() {
        return form().put("response", "FUTURE").put("responseText", "（試行）次年度の目標を定めるときの参考とします。");
    }

    private ObjectNode recommendation() {
        var form = form();
        form.putObject("recommendation")
                .put("number", "試行答申第1号")
                .put("date", LocalDate.now(clock).toString())
                .put("text", "（試行）諮問のあった計画は、おおむね妥当と認めます。");
        return form;
    }

    private static ObjectNode edition(FormValues values) {
        var form = form();
        for (var name : new String[] {"title", "subtitle", "releaseAt"}) {
            form.set(name, values.value(name));
        }
        return form;
    }
}
