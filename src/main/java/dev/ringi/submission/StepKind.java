package dev.ringi.submission;

/** What somebody did with a sheet; the label is what people read. */
public enum StepKind {
    SUBMITTED("提出"),
    WITHDRAWN("引戻し"),
    CONSENTED("同意"),
    CONSENTED_WITH_OPINION("意見付き同意"),
    OBJECTED("不同意"),
    ESCALATED("合議の催告"),
    APPROVED("承認"),
    RETURNED("差戻し"),
    ACCEPTED("受理"),
    REOPENED("再開"),
    READ_AFTERWARDS("後閲");

    private final String label;

    StepKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isConsent() {
        return this == CONSENTED || this == CONSENTED_WITH_OPINION;
    }
}
