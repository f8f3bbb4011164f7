package dev.ringi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** 国民の祝日に関する法律 art. 2, as it has been since 令和2年 (2020). */
enum NationalHoliday {
    NEW_YEAR("元日", fixed(1, 1)),
    COMING_OF_AGE("成人の日", monday(1, 2)),
    FOUNDATION("建国記念の日", fixed(2, 11)),
    EMPEROR("天皇誕生日", fixed(2, 23)),
    SPRING("春分の日", equinox(3, 20.8431, 21.8510)),
    SHOWA("昭和の日", fixed(4, 29)),
    CONSTITUTION("憲法記念日", fixed(5, 3)),
    GREENERY("みどりの日", fixed(5, 4)),
    CHILDREN("こどもの日", fixed(5, 5)),
    MARINE("海の日", monday(7, 3)),
    MOUNTAIN("山の日", fixed(8, 11)),
    AGED("敬老の日", monday(9, 3)),
    AUTUMN("秋分の日", equinox(9, 23.2488, 24.2488)),
    SPORTS("スポーツの日", monday(10, 2)),
    CULTURE("文化の日", fixed(11, 3)),
    LABOUR("勤労感謝の日", fixed(11, 23));

    private final String kanji;
    private final IntFunction<LocalDate> rule;

    NationalHoliday(String kanji, IntFunction<LocalDate> rule) {
        this.kanji = kanji;
        this.rule = rule;
    }

    static Optional<NationalHoliday> named(String kanji) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.kanji.equals(kanji))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(NationalHoliday::kanji).toList();
    }

    String kanji() {
        return kanji;
    }

    /** Unless the law of that year, or the city's file, has moved it. */
    LocalDate in(int year) {
        return rule.apply(year);
    }

    private static IntFunction<LocalDate> fixed(int month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    private static IntFunction<LocalDate> monday(int month, int ordinal) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY));
    }

    /**
     * The astronomers' approximation for 1980–2099 and 2100–2150. The day is fixed by the Cabinet Office's notice each February for
     * the year after; where it should differ, the city's file moves it.
     */
    private static IntFunction<LocalDate> equinox(int month, double base, double nextCentury) {
        return year -> {
            var since = year - 1980;
            var start = year < 2100 ? base : nextCentury;
            return LocalDate.of(year, month, (int) Math.floor(start + 0.242194 * since) - Math.floorDiv(since, 4));
        };
    }
}
