package dev.ringi.sheet.hint;

import java.util.HashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** ターゲット① here and ターゲット1 there: the same thing, numbered in two ways. */
final class MixedNumbering implements HintPolicy {

    private static final Pattern NUMBERED = Pattern.compile("([\\p{IsHan}\\p{IsKatakana}ー]{2,12}?)"
            + "(?:([①-⑳])|([0-9０-９]{1,2})(?![0-9０-９.．,，:：%％～\\-\\p{IsHan}\\p{IsKatakana}A-Za-zか割つ]))");

    private record Numbered(Passage passage, MatchResult match) {

        boolean isCircled() {
            return match.group(2) != null;
        }
    }

    @Override
    public Stream<Hint> look(SheetText sheet) {
        var first = new HashMap<String, Numbered>();
        return all(sheet).stream().flatMap(one -> {
            var before = first.putIfAbsent(one.match().group(1), one);
            return before == null || before.isCircled() == one.isCircled()
                    ? Stream.empty()
                    : Stream.of(hint(before, one));
        });
    }

    private static List<Numbered> all(SheetText sheet) {
        return sheet.passages().stream()
                .flatMap(passage -> passage.find(NUMBERED).map(match -> new Numbered(passage, match)))
                .toList();
    }

    private static Hint hint(Numbered before, Numbered other) {
        var text = "ほかの所では「%s」と書かれています。①と1のどちらかに、番号の書き方をそろえてください。"
                .formatted(before.match().group());
        return new Hint(
                other.passage(),
                "mixedNumbering",
                other.match().start(),
                other.match().group(),
                text);
    }
}
