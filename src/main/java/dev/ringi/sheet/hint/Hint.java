package dev.ringi.sheet.hint;

import java.util.List;

/**
 * Something in a sheet that a careful colleague would ask about. It never keeps anybody from submitting.
 *
 * @param path as in {@code sheet.items[2].text}
 * @param kind the policy's name, as in {@code relativeYear}
 * @param found the words in question, exactly as they stand there
 * @param at where in the field's text they stand, in UTF-16 units, ascending and without overlap
 * @param text Japanese: why one might stumble, and what one could write
 * @param replacement what to put in each place, or null where only a person can know
 */
public record Hint(String path, String kind, String found, List<Integer> at, String text, String replacement) {

    Hint(Passage passage, String kind, int start, String found, String text, String replacement) {
        this(passage.path(), kind, found, List.of(start), text, replacement);
    }

    Hint(Passage passage, String kind, int start, String found, String text) {
        this(passage, kind, start, found, text, null);
    }
}
