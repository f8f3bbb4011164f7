package dev.ringi.cycle;

/** Where a cycle stands; the label is what people read. */
public enum CycleState {
    OPENED("開始"),
    CALLED("依頼中"),
    PUBLISHED("公表済み");

    private final String label;

    CycleState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
