package dev.ringi.publication;

/** Where an edition stands; the label is what people read. */
public enum EditionState {
    ASSEMBLED("校正中"),
    PROOFED("決裁待ち"),
    DECIDED("決裁済み"),
    RENDERED("公表待ち"),
    PUBLISHED("公表済み"),
    RETURNED("差戻し");

    private final String label;

    EditionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
