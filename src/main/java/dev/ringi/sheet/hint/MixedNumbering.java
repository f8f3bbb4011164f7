package dev.ringi.sheet.hint;

import java.util.HashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** ターゲット① here and ターゲット1 there: the same thing, numbered in two ways. */
final class MixedNumbering implements HintPolicy {

    private static final Pattern NUMBER =
            Pattern.compile("([①-⑳])|[0-9０-９]{1,2}(?![0-9０-９.．,，:：%％～\\-\\p{IsHan}\\p{IsKatakana}A-Za-zか割つ])");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    private record Numbered(Passage passage, int start, MatchResult number) {

        boolean isCircled() {
            return number.group(1) != null;
        }

        String word() {
            return passage.text().substring(start, number.start());
        }

        String written() {
            return passage.text().substring(start, number.end());
        }
    }

    @Override
    public Stream<Hint> look(SheetText sheet) {
        var first = new HashMap<String, Numbered>();
        return all(sheet).stream().flatMap(one -> {
            var before = first.putIfAbsent(one.word(), one);
            return before == null || before.isCircled() == one.isCircled()
                    ? Stream.empty()
                    : Stream.of(hint(before, one));
        });
    }

    private static List<Numbered> all(SheetText sheet) {
        return sheet.passages().stream()
                .flatMap(passage -> passage.find(NUMBER)
                        .map(number -> new Numbered(passage, wordBefore(passage.text(), number.start()), number)))
                .filter(one -> one.word().codePoints().count() >= SHORTEST)
                .toList();
    }

    /** Where the word in kanji or katakana begins that ends here. */
    private static int wordBefore(String text, int end) {
        var start = end;
        for (var i = 0; i < LONGEST && start > 0 && isOfWord(text.codePointBefore(start)); i++) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
    }

    private static boolean isOfWord(int character) {
        var script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.KATAKANA || character == 'ー';
    }

    private static Hint hint(Numbered before, Numbered other) {
        var text = "ほかの所では「%s」と書かれています。①と1のどちらかに、番号の書き方をそろえてください。".formatted(before.written());
        return new Hint(other.passage(), "mixedNumbering", other.start(), other.written(), text);
    }
}
