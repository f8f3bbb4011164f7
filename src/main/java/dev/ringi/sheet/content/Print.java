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
    /** Each field a row of a table, its heading at the left, and in it what all rows say of it, one after the other. */
    STACKED,
    /** In a table, without a heading in the cell of the field before it. */
    BELOW,
    /** A group whose heading stands across the page. */
    BAND,
    /** A group with a heading above what it holds. */
    GROUP,
    /** Read in Tasklist, never printed. */
    NONE;

    static final Set<Print> OF_TEXTS = EnumSet.of(PARAGRAPHS, BULLETS, NUMBERED, ROW, NONE);
    static final Set<Print> OF_TEXTS_IN_ROWS = EnumSet.of(PARAGRAPHS, BULLETS, NUMBERED, ROW, BELOW, NONE);
    static final Set<Print> OF_VALUES = EnumSet.of(ROW, NONE);
    static final Set<Print> OF_LISTS = EnumSet.of(BULLETS, NUMBERED, NOTES, TABLE, STACKED, NONE);
    static final Set<Print> TABLES = EnumSet.of(TABLE, STACKED);
    /** On a field of a row. */
    static final Set<Print> NO_COLUMNS = EnumSet.of(BELOW, NONE);

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
