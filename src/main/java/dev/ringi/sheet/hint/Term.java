package dev.ringi.sheet.hint;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A word of the glossary, found where it stands as a word: DX not in DXF, 支所 not in 支所長. */
final class Term {

    private static final Pattern ADDED = Pattern.compile("[(（].*");
    private static final String LATIN = "[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]";
    private static final String KATAKANA = "[\\p{IsKatakana}ー]";
    private static final String HAN = "\\p{IsHan}";
    private static final int SHORT = 3;

    private final String name;
    private final Pattern uses;

    /** @param name as in a note; what it adds in brackets is not looked for */
    Term(String name) {
        this.name = ADDED.matcher(name).replaceFirst("").strip();
        this.uses = Pattern.compile("(?<!" + same(true) + ")" + Pattern.quote(this.name) + "(?!" + same(false) + ")");
    }

    Stream<MatchResult> uses(Passage passage) {
        return name.isEmpty() || !passage.text().contains(name) ? Stream.empty() : passage.find(uses);
    }

    Pattern pattern() {
        return uses;
    }

    boolean isPartOf(String definedTerm) {
        return Passage.essence(definedTerm).contains(Passage.essence(name));
    }

    /** As in DX（…） or …（DX）. */
    boolean isExplainedIn(String text) {
        if (!text.contains(name)) {
            return false;
        }
        var quoted = Pattern.quote(name);
        return Pattern.compile(uses.pattern() + "」?[（(]|[（(]" + quoted + "[）)：:、]")
                .matcher(text)
                .find();
    }

    private String same(boolean before) {
        var edge = name.isEmpty()
                ? ""
                : name.substring(before ? 0 : name.length() - 1).substring(0, 1);
        if (edge.matches(LATIN)) {
            return LATIN;
        }
        if (edge.matches(KATAKANA)) {
            return KATAKANA;
        }
        return name.length() <= SHORT && edge.matches(HAN) ? HAN : "(?!)";
    }

    /** How terms are told apart. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    }
}
