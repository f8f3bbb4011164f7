package dev.ringi.sheet.hint;

import java.util.regex.Pattern;

/** What a sentence is in a sheet: up to 。 or the line's end. */
final class Sentences {

    private static final String BRACKETED = "「[^「」\\n]*+」|『[^『』\\n]*+』|（[^（）\\n]*+）|\\([^()\\n]*+\\)|＜[^＜＞\\n]*+＞";

    static final Pattern PATTERN = Pattern.compile("(?:" + BRACKETED + "|[^。\\n])++。*+|。++");

    private static final Pattern ASIDE = Pattern.compile(BRACKETED);

    private Sentences() {}

    /** Without what is quoted or added in brackets. */
    static String plain(String sentence) {
        return ASIDE.matcher(sentence).replaceAll("");
    }
}
