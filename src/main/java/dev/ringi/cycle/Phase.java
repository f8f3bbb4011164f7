package dev.ringi.cycle;

/** 段階: what a cycle is about. */
public enum Phase {
    PLAN("目標"),
    RESULT("実績");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
