package dev.ringi.committee;

/** Where a consultation stands on its way; the label is what people read. */
public enum ConsultationState {
    FROZEN("資料確定"),
    CONSULTED("意見受付中"),
    OPINIONS_CLOSED("対応方針の作成中"),
    RESPONDED("答申待ち"),
    RECOMMENDED("答申済み");

    private final String label;

    ConsultationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
