package dev.ringi.sheet.hint;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A figure that was carried over and says of no year: the reader takes it for this year's. One hint a field. */
final class UndatedFigure implements HintPolicy {

    private static final Pattern FIGURE = Pattern.compile(
            "(?:約|延べ|計){0,2}[0-9０-９][0-9０-９,，.．]{0,20}+(?:人|件|世帯|団体|か所|箇所|台|種類|万円|億円|円|%|％|割|倍|日|回|通|枚|社)(?!以上|以下|以内|未満|まで|後|前)");
    private static final Pattern DATED =
            Pattern.compile("(?:令和|平成|昭和|Ｒ|R)[元0-9０-９]|[12][0-9]{3}年|年度|[0-9０-９]月|開設|年前|時点|現在");

    @Override
    public Stream<Hint> look(SheetText sheet) {
        return sheet.prose()
                .filter(passage -> passage.role() == Role.OTHER && sheet.isCarriedOver(passage))
                .flatMap(passage -> passage.sentences()
                        .filter(sentence -> !DATED.matcher(sentence.group()).find())
                        .flatMap(sentence -> figure(passage, sentence))
                        .limit(1));
    }

    private static Stream<Hint> figure(Passage passage, MatchResult sentence) {
        return passage.findIn(sentence, FIGURE)
                .map(figure -> new Hint(
                        passage,
                        "undatedFigure",
                        figure.start(),
                        figure.group(),
                        "引き継いだ文の数字で、いつのものか書かれていません。新しい数字に改めるか、「令和○年度末で」のように時点を添えてください。"));
    }
}
