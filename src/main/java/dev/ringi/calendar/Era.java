package dev.ringi.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** 元号. The first year of each is written 元年. */
enum Era {
    MEIJI("明治", LocalDate.of(1868, 10, 23)),
    TAISHO("大正", LocalDate.of(1912, 7, 30)),
    SHOWA("昭和", LocalDate.of(1926, 12, 25)),
    HEISEI("平成", LocalDate.of(1989, 1, 8)),
    REIWA("令和", LocalDate.of(2019, 5, 1));

    /** Alternation for regular expressions. */
    static final String NAMES = "明治|大正|昭和|平成|令和";

    private final String kanji;
    private final LocalDate firstDay;

    Era(String kanji, LocalDate firstDay) {
        this.kanji = kanji;
        this.firstDay = firstDay;
    }

    static Era of(LocalDate date) {
        return Arrays.stream(values())
                .filter(era -> !date.isBefore(era.firstDay))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("no era before Meiji: " + date));
    }

    static Era named(String kanji) {
        return Arrays.stream(values())
                .filter(era -> era.kanji.equals(kanji))
                .findFirst()
                .orElseThrow();
    }

    String kanji() {
        return kanji;
    }

    /** "元" or the number, as it stands between the era and 年. */
    String yearOf(int gregorianYear) {
        var year = numberOf(gregorianYear);
        return year == 1 ? "元" : String.valueOf(year);
    }

    int numberOf(int gregorianYear) {
        return gregorianYear - firstDay.getYear() + 1;
    }

    /** R for 令和. */
    String initial() {
        return name().substring(0, 1);
    }

    /** Empty for a year that the era didn't live to see, such as 平成40年. */
    Optional<Integer> gregorianYear(String yearInEra) {
        var year = "元".equals(yearInEra) ? 1 : Integer.parseInt(yearInEra);
        var gregorian = firstDay.getYear() + year - 1;
        var lived = this == REIWA || gregorian <= values()[ordinal() + 1].firstDay.getYear();
        return year >= 1 && lived ? Optional.of(gregorian) : Optional.empty();
    }
}
