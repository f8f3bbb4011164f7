package dev.ringi.sheet.hint;

import java.util.Arrays;

/** What a field's text is about, as its component's property {@code role} in the {@code .form} says. */
enum Role {
    GOAL,
    PAST,
    SCHEDULE,
    TERM,
    EXPLANATION,
    OTHER;

    static Role named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(OTHER);
    }

    /** Glossary entries are words about words: what is asked of running text is not asked of them. */
    boolean isGlossary() {
        return this == TERM || this == EXPLANATION;
    }
}
