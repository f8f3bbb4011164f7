package dev.ringi.submission;

/** Where a review comment stands; the label is what people read. */
public enum CommentState {
    OPEN("未対応"),
    ANSWERED("回答あり"),
    ADOPTED("提案どおり修正"),
    CLOSED("確認済み");

    private final String label;

    CommentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the sheet can't be accepted for it. */
    public boolean isPending() {
        return this == OPEN || this == ANSWERED;
    }
}
