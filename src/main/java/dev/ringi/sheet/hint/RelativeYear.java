package dev.ringi.sheet.hint;

import dev.ringi.calendar.FiscalYear;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 今年度: true when it is written, wrong once it is carried over. Says which year it means here. */
final class RelativeYear implements HintPolicy {

    private static final Map<String, Integer> YEARS =
            Map.of("今年度", 0, "本年度", 0, "昨年度", -1, "一昨年度", -2, "来年度", 1, "再来年度", 2, "前年度", -1, "翌年度", 1, "次年度", 1);
    private static final Pattern WORD =
            Pattern.compile("(?<!\\p{IsHan})(?:(?:再来|来|今|本|一昨|昨)年度|(?:前|翌|次)年度(?!比|並|同|対))(?!までの取組の振)");

    /** 前年度 and its kind lean on a year named before them, which need not be the sheet's. */
    private static final Pattern LEANING = Pattern.compile("[前翌次].*");

    private static final Pattern NAMED_YEAR = Pattern.compile("(?:令和|平成|昭和)[元0-9０-９]|[12][0-9]{3}年|各年度");

    @Override
    public Stream<Hint> look(SheetText sheet) {
        return sheet.prose()
                .flatMap(passage -> passage.sentences()
                        .flatMap(sentence -> meaningOneYear(passage, sentence))
                        .map(word -> hint(sheet.year(), passage, word)));
    }

    private static Stream<MatchResult> meaningOneYear(Passage passage, MatchResult sentence) {
        var leaned = passage.role() == Role.PAST
                || NAMED_YEAR.matcher(sentence.group()).find();
        return passage.findIn(sentence, WORD)
                .filter(word -> !leaned || !LEANING.matcher(word.group()).matches());
    }

    private static Hint hint(FiscalYear year, Passage passage, MatchResult word) {
        var meant = new FiscalYear(year.year() + YEARS.get(word.group())).label();
        var looksBack = passage.role() == Role.PAST && YEARS.get(word.group()) == 0;
        var text = looksBack
                ? "%sのシートの振り返りで「%s」とあると、%sのことになります。振り返っている年度を「%s」のように書くと誤解がありません。"
                        .formatted(
                                year.label(),
                                word.group(),
                                meant,
                                year.previous().label())
                : "ここでは%sのことです。翌年に引き継ぐと意味が変わるため、「%s」と書くと誤解がありません。".formatted(meant, meant);
        return new Hint(passage, "relativeYear", word.start(), word.group(), text, looksBack ? null : meant);
    }
}
