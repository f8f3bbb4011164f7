package dev.ringi.calendar;

import dev.ringi.refusal.Refusal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 年度: 1 April of {@code year} to 31 March of the next.
 *
 * @param year the calendar year in which it begins
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    private static final MonthDay FIRST_DAY = MonthDay.of(4, 1);
    private static final Pattern JAPANESE = Pattern.compile("(" + Era.NAMES + ")(元|[0-9]{1,3})年度(?:\\((\\d{4})年度\\))?");
    private static final Pattern GREGORIAN = Pattern.compile("([0-9]{4})(?:年度)?");

    public FiscalYear {
        if (year < 1873 || year > 9998) {
            throw new Refusal("calendar.fiscalYear", String.valueOf(year));
        }
    }

    public static FiscalYear of(LocalDate date) {
        var begun = !MonthDay.from(date).isBefore(FIRST_DAY);
        return new FiscalYear(begun ? date.getYear() : date.getYear() - 1);
    }

    /**
     * Reads 令和5年度, 令和元年度, 令和2年度(2020年度), 2023年度 and 2023, full-width digits too. The year in which eras
     * changed has two names: 平成31年度 and 令和元年度 are the same.
     */
    public static FiscalYear parse(String written) {
        var text = JapaneseDate.normalized(written);
        var japanese = JAPANESE.matcher(text);
        var gregorian = GREGORIAN.matcher(text);
        var year = japanese.matches()
                ? japaneseYear(japanese)
                : Optional.of(gregorian).filter(Matcher::matches).map(found -> Integer.valueOf(found.group(1)));
        return year.map(FiscalYear::new).orElseThrow(() -> new Refusal("calendar.fiscalYear", written));
    }

    private static Optional<Integer> japaneseYear(Matcher written) {
        return Era.named(written.group(1))
                .gregorianYear(written.group(2))
                .filter(year -> written.group(3) == null || written.group(3).equals(String.valueOf(year)));
    }

    /** For example 令和5年度. A year in which eras changed bears the new era's name: 令和元年度. */
    public String label() {
        return eraName() + yearInEra() + "年度";
    }

    /** For example 令和. */
    public String eraName() {
        return era().kanji();
    }

    /** "5", or "元". */
    public String yearInEra() {
        return era().yearOf(year);
    }

    /** For example R5, for keys: the first year of an era is R1 there. */
    public String shortLabel() {
        return era().initial() + era().numberOf(year);
    }

    private Era era() {
        return Era.of(LocalDate.of(year, 12, 31));
    }

    public LocalDate start() {
        return FIRST_DAY.atYear(year);
    }

    public LocalDate end() {
        return next().start().minusDays(1);
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(year - 1);
    }

    public boolean contains(LocalDate date) {
        return equals(of(date));
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return label();
    }
}
