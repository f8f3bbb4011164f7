package dev.ringi.sheet.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** である and です・ます in one sheet. Sentences that end in a noun (体言止め) belong to neither. */
final class MixedStyle implements HintPolicy {

    private static final Pattern POLITE = Pattern.compile("(?:です|でした|ます|ました|ません|ましょう|でしょう|ください)か?[。\\s]*$");
    private static final Pattern PLAIN =
            Pattern.compile("(?:(?:で|に|が|も|の|は)ある|であった|であろう|だった|[^まし]た|する|した|いる|れる|せる|ない|なる|める|ける|える|げる|てる|"
                    + "(?:図|行|整|取り組|努|進|促|目指|めざ|生か|活か|残|作|保)[うくすつぬむるぶぐ]|行う|図る|めざす|目指す|取り組む)[。\\s]*$");

    private record Ending(Passage passage, int start, String sentence) {}

    @Override
    public Stream<Hint> look(SheetText sheet) {
        var polite = new ArrayList<Ending>();
        var plain = new ArrayList<Ending>();
        sheet.prose()
                .forEach(passage -> passage.sentences().forEach(sentence -> {
                    var ending = new Ending(passage, sentence.start(), sentence.group());
                    var said = Sentences.plain(sentence.group());
                    if (POLITE.matcher(said).find()) {
                        polite.add(ending);
                    } else if (PLAIN.matcher(said).find()) {
                        plain.add(ending);
                    }
                }));
        if (polite.isEmpty() || plain.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                polite.size() < plain.size()
                        ? hint(polite, plain, "です・ます", "である")
                        : hint(plain, polite, "である", "です・ます"));
    }

    private static Hint hint(List<Ending> few, List<Ending> many, String fewStyle, String manyStyle) {
        var text = "文の結びに、%sの調子が%d文、%sの調子が%d文あります。シートの中ではどちらかにそろえてください。"
                .formatted(fewStyle, few.size(), manyStyle, many.size());
        var first = few.get(0);
        return new Hint(first.passage(), "mixedStyle", first.start(), first.sentence(), text);
    }
}
