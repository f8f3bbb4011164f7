package dev.ringi.submission;

import java.util.Arrays;

/** 合議の回答. */
public enum ConsentAnswer {
    AGREE("agree", StepKind.CONSENTED),
    AGREE_WITH_OPINION("agreeWithOpinion", StepKind.CONSENTED_WITH_OPINION),
    OBJECT("object", StepKind.OBJECTED);

    private final String key;
    private final StepKind step;

    ConsentAnswer(String key, StepKind step) {
        this.key = key;
        this.step = step;
    }

    /** What isn't plainly a yes is an objection. */
    public static ConsentAnswer of(String key) {
        return Arrays.stream(values())
                .filter(answer -> answer.key.equals(key))
                .findFirst()
                .orElse(OBJECT);
    }

    StepKind step() {
        return step;
    }

    boolean needsWords() {
        return this != AGREE;
    }
}
