package dev.ringi.sheet.hint;

import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** A sentence that nobody reads in one breath; what stands in brackets or quotation marks is not counted. */
final class LongSentence implements HintPolicy {

    private final int longest;

    LongSentence(int longest) {
        this.longest = longest;
    }

    @Override
    public Stream<Hint> look(SheetText sheet) {
        return sheet.passages().stream()
                .flatMap(passage -> passage.sentences()
                        .filter(sentence -> length(sentence) > longest)
                        .map(sentence -> hint(passage, sentence)));
    }

    private static int length(MatchResult sentence) {
        var plain = Sentences.plain(sentence.group());
        return plain.codePointCount(0, plain.length());
    }

    private static Hint hint(Passage passage, MatchResult sentence) {
        var text = "一文が%d文字あります。言い切りを増やして二つか三つの文に分けると、読み手に伝わりやすくなります。".formatted(length(sentence));
        return new Hint(passage, "longSentence", sentence.start(), sentence.group(), text);
    }
}
