package dev.ringi.sheet.hint;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One field's text, or one row's. */
record Passage(String path, String label, Role role, String text) {

    private static final Pattern ROW = Pattern.compile("\\[\\d+]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    Stream<MatchResult> find(Pattern pattern) {
        return pattern.matcher(text).results();
    }

    /** Sentences with their end marks; a full stop inside brackets or quotation marks ends none. */
    Stream<MatchResult> sentences() {
        return find(Sentences.PATTERN).filter(sentence -> !sentence.group().isBlank());
    }

    /** What lies in a sentence, seen with what stands around it. */
    Stream<MatchResult> findIn(MatchResult sentence, Pattern pattern) {
        var matcher = pattern.matcher(text)
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return Stream.generate(() -> matcher.find() ? matcher.toMatchResult() : null)
                .takeWhile(Objects::nonNull);
    }

    /** All rows of a list share it: {@code sheet.items[2].text} → {@code sheet.items[].text}. */
    String field() {
        return ROW.matcher(path).replaceAll("[]");
    }

    /** For comparing texts: spaces, line ends and widths of characters do not count. */
    static String essence(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
