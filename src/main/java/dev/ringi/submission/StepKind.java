package dev.ringi.submission;

/** What somebody did with a sheet; the label is what people read. */
public enum StepKind {
    SUBMITTED("提出"),
    APPROVED("承認"),
    RETURNED("差戻し"),
    ACCEPTED("受理"),
    REOPENED("再開");

    private final String label;

    StepKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
