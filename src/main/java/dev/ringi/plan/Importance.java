package dev.ringi.plan;

import java.util.Arrays;
import java.util.Optional;

/** 重要度, by which the table of approval routes tells how high a sheet has to go. */
public enum Importance {
    ORDINARY("通常"),
    MAJOR("重要");

    private final String label;

    Importance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Importance> labelled(String label) {
        return Arrays.stream(values())
                .filter(importance -> importance.label.equals(label))
                .findFirst();
    }
}
