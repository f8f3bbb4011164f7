package dev.ringi.sheet.hint;

import dev.ringi.calendar.FiscalYear;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 今年, 昨年, 今後3年間: which years these are depends on the reader's day; only the writer knows what is meant. */
final class RelativeSpan implements HintPolicy {

    private static final Map<String, Integer> YEARS =
            Map.of("今年", 0, "本年", 0, "昨年", -1, "去年", -1, "一昨年", -2, "来年", 1, "再来年", 2);
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{IsHan})(?:今|本|昨|去|一昨|来|再来)年(?![度齢金間々比])");
    private static final Pattern SPAN = Pattern.compile("(?:今後|これから|向こう)(?:の)?([0-9０-９]{1,2})(?:か|カ|ヶ|ケ|ヵ|箇)?年間?");

    @Override
    public Stream<Hint> look(SheetText sheet) {
        return sheet.prose()
                .flatMap(passage -> Stream.concat(
                        passage.find(YEAR).map(word -> year(sheet.year(), passage, word)),
                        passage.find(SPAN)
                                .filter(span -> Integer.parseInt(span.group(1)) > 0)
                                .map(span -> span(sheet.year(), passage, span))));
    }

    private static Hint year(FiscalYear year, Passage passage, MatchResult word) {
        var meant = new FiscalYear(year.year() + YEARS.get(word.group())).label();
        var calendarYear = meant.substring(0, meant.length() - 1);
        var text = "読む時期によって指す年が変わります。暦の年なら「%s」、年度なら「%s」のように書くと誤解がありません。".formatted(calendarYear, meant);
        return new Hint(passage, "relativeYear", word.start(), word.group(), text);
    }

    private static Hint span(FiscalYear year, Passage passage, MatchResult span) {
        var last = new FiscalYear(year.year() + Integer.parseInt(span.group(1)) - 1);
        var text = "いつから数えるかが読む時期によって変わります。「%s%s～%s年度」のように、始まりと終わりを書くと誤解がありません。"
                .formatted(year.eraName(), year.yearInEra(), last.yearInEra());
        return new Hint(passage, "relativeYear", span.start(), span.group(), text);
    }
}
