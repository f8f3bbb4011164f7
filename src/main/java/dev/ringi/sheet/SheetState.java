package dev.ringi.sheet;

/** Where a sheet stands on its way; the label is what people read. */
public enum SheetState {
    DRAFTING("作成中"),
    IN_CONSENT("合議中"),
    SUBMITTED("承認待ち"),
    UNDER_REVIEW("点検中"),
    RETURNED("差戻し中"),
    WITHDRAWN("引戻し中"),
    ACCEPTED("受理済み");

    private final String label;

    SheetState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
