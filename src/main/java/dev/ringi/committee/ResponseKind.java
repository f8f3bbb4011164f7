package dev.ringi.committee;

/** What becomes of an opinion; the label is what people read. */
public enum ResponseKind {
    REFLECTED("反映"),
    PARTLY("一部反映"),
    FUTURE("今後の参考"),
    INFEASIBLE("反映困難");

    private final String label;

    ResponseKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
