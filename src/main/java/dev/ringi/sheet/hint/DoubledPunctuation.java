package dev.ringi.sheet.hint;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 。。 and 、。: the last mark stands, except that 。 is not followed by 、. */
final class DoubledPunctuation implements HintPolicy {

    private static final Pattern MARKS = Pattern.compile("[。、，]{2,}");

    @Override
    public Stream<Hint> look(SheetText sheet) {
        return sheet.passages().stream().flatMap(passage -> passage.find(MARKS).map(marks -> hint(passage, marks)));
    }

    private static Hint hint(Passage passage, MatchResult marks) {
        var mark = marks.group().contains("。") ? "。" : marks.group().substring(0, 1);
        return new Hint(passage, "doubledPunctuation", marks.start(), marks.group(), "句読点が重なっています。", mark);
    }
}
