package dev.ringi.cycle.desk;

import static dev.ringi.committee.process.CommitteeConsultationElements.CONSULT;
import static dev.ringi.committee.process.CommitteeConsultationElements.GIVE_OPINIONS;
import static dev.ringi.committee.process.CommitteeConsultationElements.ISSUE_RECOMMENDATION;
import static dev.ringi.committee.process.CommitteeConsultationElements.RESPOND_TO_OPINION;
import static dev.ringi.cycle.process.AnnualCycleElements.CONFIRM_CALL;
import static dev.ringi.publication.process.PublicationElements.DECIDE_EDITION;
import static dev.ringi.publication.process.PublicationElements.PREPARE_EDITION;
import static dev.ringi.publication.process.PublicationElements.PROOF_EDITION;
import static dev.ringi.publication.process.PublicationElements.RESOLVE_RETURN;
import static dev.ringi.submission.process.ReadAfterwardsElements.READ_AFTERWARDS;
import static dev.ringi.submission.process.SheetApprovalElements.APPROVE_SHEET;
import static dev.ringi.submission.process.SheetConsentElements.CONSENT_SHEET;
import static dev.ringi.submission.process.SheetRoundElements.REVIEW_SHEET;
import static dev.ringi.submission.process.SheetSubmissionElements.DRAFT_SHEET;

import java.util.List;

/** What is to do, in the words of the bar above the list, and the steps of the processes that stand for it. */
enum Stage {
    CALL("作成依頼", CONFIRM_CALL),
    DRAFT("シート作成", DRAFT_SHEET),
    RETURNED("差戻し中", DRAFT_SHEET),
    CONSENT("合議", CONSENT_SHEET),
    APPROVAL("承認", APPROVE_SHEET),
    READING("後閲", READ_AFTERWARDS),
    REVIEW("点検", REVIEW_SHEET),
    CONSULTATION("諮問・答申", CONSULT, ISSUE_RECOMMENDATION),
    OPINION("意見", GIVE_OPINIONS),
    RESPONSE("対応方針", RESPOND_TO_OPINION),
    EDITION("版の準備", PREPARE_EDITION, RESOLVE_RETURN),
    PROOF("校正", PROOF_EDITION),
    DECISION("決裁", DECIDE_EDITION);

    private final String label;
    private final List<String> steps;

    Stage(String label, String... steps) {
        this.label = label;
        this.steps = List.of(steps);
    }

    List<String> steps() {
        return steps;
    }

    Choices.Step offered() {
        return new Choices.Step(label, steps, this == RETURNED);
    }
}
