package dev.ringi.sheet.hint;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One field's text, or one row's. */
record Passage(String path, String label, Role role, String text) {

    Stream<MatchResult> find(Pattern pattern) {
        return pattern.matcher(text).results();
    }

    /** Sentences with their end marks; a full stop inside brackets or quotation marks ends none. */
    Stream<MatchResult> sentences() {
        return find(Sentences.PATTERN).filter(sentence -> !sentence.group().isBlank());
    }

    /** The sentence around a place, or the whole text where there is none. */
    String sentenceAround(int at) {
        return sentences()
                .filter(sentence -> sentence.start() <= at && at < sentence.end())
                .map(MatchResult::group)
                .findFirst()
                .orElse(text);
    }

    /** All rows of a list share it: {@code sheet.items[2].text} → {@code sheet.items[].text}. */
    String field() {
        return path.replaceAll("\\[\\d+]", "[]");
    }

    /** For comparing texts: spaces, line ends and widths of characters do not count. */
    static String essence(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    boolean saysTheSameAs(Passage other) {
        return essence(text).equals(essence(other.text));
    }
}
