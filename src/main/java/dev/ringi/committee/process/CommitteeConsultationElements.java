package dev.ringi.committee.process;

/** What Java names of {@code committeeConsultation.bpmn}. */
public final class CommitteeConsultationElements {

    public static final String CONSULT = "userTask_consult";
    public static final String GIVE_OPINIONS = "userTask_giveOpinions";
    public static final String RESPOND_TO_OPINION = "userTask_respondToOpinion";
    public static final String ISSUE_RECOMMENDATION = "userTask_issueRecommendation";

    private CommitteeConsultationElements() {}
}
