package dev.ringi.sheet.content;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a part of a form is set in print: its own property {@code print}, in small letters. */
public enum Print {
    /** A heading, and each line a paragraph. */
    PARAGRAPHS,
    /** Each row, or each line, after a dot. */
    BULLETS,
    /** Each row, or each line, after its number. */
    NUMBERED,
    /** Small, at the foot of the sheet, without a heading: ※term：explanation. */
    NOTES,
    /** Heading and value in one line. */
    ROW,
    /** Rows as those of a table, with the fields' headings above the columns. */
    TABLE,
    /** A group whose heading stands across the page. */
    BAND,
    /** A group with a heading above what it holds. */
    GROUP,
    /** Read in Tasklist, never printed. */
    NONE;

    static final Set<Print> OF_TEXTS = EnumSet.of(PARAGRAPHS, BULLETS, NUMBERED, ROW, NONE);
    static final Set<Print> OF_VALUES = EnumSet.of(ROW, NONE);
    static final Set<Print> OF_LISTS = EnumSet.of(BULLETS, NUMBERED, NOTES, TABLE, NONE);
    static final Set<Print> OF_GROUPS = EnumSet.of(BAND, GROUP, NONE);

    /** Empty for a word that is none of these. */
    static Optional<Print> named(String property) {
        return Stream.of(values())
                .filter(print -> print.property().equals(property))
                .findFirst();
    }

    /** As it stands in a form. */
    public String property() {
        return name().toLowerCase(Locale.ROOT);
    }
}
