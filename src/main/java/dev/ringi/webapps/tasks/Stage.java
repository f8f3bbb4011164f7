package dev.ringi.webapps.tasks;

import java.util.List;

/** What is to do, in the words of the bar above the list, and the steps of the processes that stand for it. */
enum Stage {
    CALL("作成依頼", "userTask_confirmCall"),
    DRAFT("シート作成", "userTask_draftSheet"),
    RETURNED("差戻し中", "userTask_draftSheet"),
    CONSENT("合議", "userTask_consentSheet"),
    APPROVAL("承認", "userTask_approveSheet"),
    READING("後閲", "userTask_readAfterwards"),
    REVIEW("点検", "userTask_reviewSheet"),
    CONSULTATION("諮問・答申", "userTask_consult", "userTask_issueRecommendation"),
    OPINION("意見", "userTask_giveOpinions"),
    RESPONSE("対応方針", "userTask_respondToOpinion"),
    EDITION("版の準備", "userTask_prepareEdition", "userTask_resolveReturn"),
    PROOF("校正", "userTask_proofEdition"),
    DECISION("決裁", "userTask_decideEdition");

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
