package dev.ringi.sheet.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What was taken out of a text and what was put in. Sentences are compared first and only those that differ word by
 * word, which keeps 20,000 characters quick. A word is a run of one script: Japanese has no spaces, and single
 * characters would give confetti.
 */
public final class TextDiff {

    private static final Pattern SENTENCES = Pattern.compile("[^。\\n]*(?:。|\\n|\\z)");
    private static final Pattern WORDS = Pattern.compile(
            "(?s)[0-9０-９]+(?:[.,．，][0-9０-９]+)*|[A-Za-z]+|[\\p{IsKatakana}ー]+|\\p{IsHan}{1,2}|\\p{IsHiragana}+|.");

    /** Beyond this, two passages have so little in common that their difference says nothing. */
    private static final int LONG = 6_000;

    private TextDiff() {}

    /** The stretches of both, in reading order; what was taken out stands before what replaced it. */
    public static List<Stretch> of(String before, String after) {
        var words = new Stretches();
        for (var stretch : passages(before, after)) {
            if (stretch.removed().length() + stretch.added().length() > LONG) {
                words.change(stretch.removed(), stretch.added());
            } else {
                gather(parts(WORDS, stretch.removed()), parts(WORDS, stretch.added()), words);
            }
            words.keep(stretch.same());
        }
        return words.all();
    }

    /** Sentences that differ, each followed by those that stayed. */
    private static List<Passage> passages(String before, String after) {
        var passages = new ArrayList<Passage>();
        var open = new Passage("", "", "");
        for (var delta : compared(parts(SENTENCES, before), parts(SENTENCES, after))) {
            if (delta.getType() == DeltaType.EQUAL) {
                passages.add(new Passage(open.removed(), open.added(), text(delta.getSource())));
                open = new Passage("", "", "");
            } else {
                open = new Passage(
                        open.removed() + text(delta.getSource()), open.added() + text(delta.getTarget()), "");
            }
        }
        passages.add(open);
        return passages;
    }

    private static void gather(List<String> before, List<String> after, Stretches words) {
        for (var delta : compared(before, after)) {
            if (delta.getType() == DeltaType.EQUAL) {
                words.keep(text(delta.getSource()));
            } else {
                words.change(text(delta.getSource()), text(delta.getTarget()));
            }
        }
    }

    private static String text(Chunk<String> chunk) {
        return String.join("", chunk.getLines());
    }

    private record Passage(String removed, String added, String same) {}

    private static List<AbstractDelta<String>> compared(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>(), null, true)
                .getDeltas();
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
