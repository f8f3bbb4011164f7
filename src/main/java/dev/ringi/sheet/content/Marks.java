package dev.ringi.sheet.content;

import dev.ringi.numeral.Mark;
import dev.ringi.sheet.form.FormPart;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the rows of a list are numbered: its own property {@code marks}, in small letters. */
enum Marks {
    /** ①, ②, …, so that what is said elsewhere of a row may be told by its mark. */
    CIRCLED;

    /** Empty for a part that has none, or a word that means nothing. */
    static Optional<Marks> of(FormPart part) {
        return Stream.of(values())
                .filter(marks -> marks.property().equals(part.appearance().marks()))
                .findFirst();
    }

    /** As it stands in a form. */
    String property() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mark(int number) {
        return Mark.of(number);
    }
}
