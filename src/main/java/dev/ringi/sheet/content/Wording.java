package dev.ringi.sheet.content;

import java.util.Optional;

/** Words that a form leaves to others: names of what is chosen from, and headings that a plan words otherwise. */
public interface Wording {

    /** As the form has them. */
    Wording OF_THE_FORM = new Wording() {};

    /** The name of a value offered under this variable ({@code valuesKey}). */
    default String option(String optionsKey, String value) {
        return value;
    }

    /** The heading that this plan, or this one target, has in place of the form's. */
    default Optional<String> heading(String labelName) {
        return Optional.empty();
    }
}
