package dev.ringi.calendar;

import dev.ringi.refusal.Refusal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 和暦 from 明治6年1月1日 on, when Japan took up the Gregorian calendar; earlier dates are refused, not guessed. */
public final class JapaneseDate {

    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);
    private static final Pattern WRITTEN =
            Pattern.compile("(" + Era.NAMES + ")(元|[0-9]{1,3})年([0-9]{1,2})月([0-9]{1,2})日");

    private JapaneseDate() {}

    /** For example 令和元年5月1日. */
    public static String format(LocalDate date) {
        if (date.isBefore(FIRST)) {
            throw new Refusal("calendar.beforeMeiji6", date.toString());
        }
        var era = Era.of(date);
        return "%s%s年%d月%d日"
                .formatted(era.kanji(), era.yearOf(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
    }

    /** For example 令和8年5月7日（木）. */
    public static String formatWithWeekday(LocalDate date) {
        return format(date) + "（" + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPAN) + "）";
    }

    /** Reads full-width digits and 1年 for 元年 too; refuses a day on which another era reigned (平成31年5月1日). */
    public static LocalDate parse(String written) {
        var matcher = WRITTEN.matcher(normalized(written));
        return Optional.of(matcher)
                .filter(Matcher::matches)
                .flatMap(JapaneseDate::date)
                .filter(date -> !date.isBefore(FIRST))
                .filter(date -> Era.of(date).kanji().equals(matcher.group(1)))
                .orElseThrow(() -> new Refusal("calendar.date", written));
    }

    private static Optional<LocalDate> date(Matcher written) {
        try {
            return Era.named(written.group(1))
                    .gregorianYear(written.group(2))
                    .map(year ->
                            LocalDate.of(year, Integer.parseInt(written.group(3)), Integer.parseInt(written.group(4))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static String normalized(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    }
}
