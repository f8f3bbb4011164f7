package dev.ringi.sheet.hint;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * をを, にに: a slip of the keyboard. Much of what looks like one is right (ものの, 事業とともに, まちににぎわいを, 市ががん検診を,
 * 課題ととらえる, そののち), so most count only between words that are not written in hiragana.
 */
final class DoubledParticle implements HintPolicy {

    private static final String WORD_BEFORE = "(?<=[\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9Ａ-Ｚａ-ｚ０-９）)」』％%])";
    private static final String WORD_AFTER = "(?=[\\p{IsHan}\\p{IsKatakana}A-Za-zＡ-Ｚａ-ｚ「『、])";

    private static final Map<String, Pattern> SLIPS = Map.of(
            "をを",
            Pattern.compile("をを+"),
            "にに",
            between("にに(?!対|女|荷|煮|匂|賑|日本|西)", "(?=より|よる|ついて|おける|おいて|かかる|むけ|、)"),
            "がが",
            between("がが(?!ん)", "、"),
            "はは",
            between("はは(?![方親子])", "、"),
            "とと",
            between("とと(?!も)", "、"),
            "のの",
            between("のの(?!字)", "、"),
            "でで",
            between("でで(?!き)", "、"),
            "へへ",
            between("へへ", "、"));

    private static final Pattern DOUBLE_OBJECT = Pattern.compile("を(\\p{IsHan}{2,4})を(?=開始|実施|行[いうっ]|図[りるっ])");

    @Override
    public Stream<Hint> look(SheetText sheet) {
        return sheet.passages().stream()
                .flatMap(passage -> Stream.concat(
                        SLIPS.entrySet().stream()
                                .filter(slip -> passage.text().contains(slip.getKey()))
                                .flatMap(slip -> passage.find(slip.getValue()))
                                .map(slip -> slip(passage, slip)),
                        passage.find(DOUBLE_OBJECT).map(doubled -> doubleObject(passage, doubled))));
    }

    private static Hint slip(Passage passage, MatchResult slip) {
        var once = slip.group().substring(0, 1);
        return new Hint(passage, "doubledParticle", slip.start(), slip.group(), "「" + once + "」が重なっています。", once);
    }

    private static Hint doubleObject(Passage passage, MatchResult doubled) {
        var text = "「を」が続いています。「の%sを」とするか、後の「を」を省くと読みやすくなります。".formatted(doubled.group(1));
        return new Hint(passage, "doubledParticle", doubled.start(), doubled.group(), text);
    }

    private static Pattern between(String slip, String orBefore) {
        return Pattern.compile(WORD_BEFORE + slip + "(?:" + WORD_AFTER + "|(?=" + orBefore + "))");
    }
}
