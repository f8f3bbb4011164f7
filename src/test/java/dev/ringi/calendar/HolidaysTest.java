package dev.ringi.calendar;

import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("国民の祝日と休日")
class HolidaysTest {

    private final Holidays holidays = new Holidays(List.of());

    /** Up to 2027 as the Cabinet Office has announced them, later by the law; 振 and 国 stand behind the two derived kinds. */
    @ParameterizedTest(name = "{0}年")
    @CsvSource({
        "2020, 1/1 1/13 2/11 2/23 2/24振 3/20 4/29 5/3 5/4 5/5 5/6振 7/23 7/24 8/10 9/21 9/22 11/3 11/23",
        "2021, 1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9振 9/20 9/23 11/3 11/23",
        "2022, 1/1 1/10 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/23 10/10 11/3 11/23",
        "2023, 1/1 1/2振 1/9 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/23 10/9 11/3 11/23",
        "2024, 1/1 1/8 2/11 2/12振 2/23 3/20 4/29 5/3 5/4 5/5 5/6振 7/15 8/11 8/12振 9/16 9/22 9/23振 10/14 11/3 11/4振 11/23",
        "2025, 1/1 1/13 2/11 2/23 2/24振 3/20 4/29 5/3 5/4 5/5 5/6振 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24振",
        "2026, 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6振 7/20 8/11 9/21 9/22国 9/23 10/12 11/3 11/23",
        "2027, 1/1 1/11 2/11 2/23 3/21 3/22振 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23",
        "2028, 1/1 1/10 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/22 10/9 11/3 11/23",
        "2029, 1/1 1/8 2/11 2/12振 2/23 3/20 4/29 4/30振 5/3 5/4 5/5 7/16 8/11 9/17 9/23 9/24振 10/8 11/3 11/23",
        "2030, 1/1 1/14 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6振 7/15 8/11 8/12振 9/16 9/23 10/14 11/3 11/4振 11/23",
        "2031, 1/1 1/13 2/11 2/23 2/24振 3/21 4/29 5/3 5/4 5/5 5/6振 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24振",
        "2032, 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/21国 9/22 10/11 11/3 11/23",
    })
    @DisplayName("令和2年から令和14年までの休日は、官報と法律のとおり")
    void everyYearHasItsDays(int year, String days) {
        assertThat(written(holidays.in(year))).isEqualTo(days);
    }

    @Test
    @DisplayName("振替休日は日曜日にならず、日曜日の祝日から続く日の次にあり、祝日と重ならない")
    void substitutesFollowASunday() {
        for (var year : years()) {
            var all = holidays.in(year);
            all.forEach((day, name) -> {
                if (name.equals("振替休日")) {
                    assertThat(day.getDayOfWeek()).as(day.toString()).isNotEqualTo(SUNDAY);
                    var before = day.minusDays(1);
                    while (before.getDayOfWeek() != SUNDAY) {
                        assertThat(all).containsKey(before);
                        before = before.minusDays(1);
                    }
                    assertThat(all).containsKey(before);
                }
            });
            var sundays = all.keySet().stream().filter(day -> day.getDayOfWeek() == SUNDAY);
            assertThat(sundays.count())
                    .as("in %d", year)
                    .isEqualTo(all.values().stream().filter("振替休日"::equals).count());
        }
    }

    @Test
    @DisplayName("祝日は毎年十六あり、前後を祝日に挟まれた平日は必ず休日になる")
    void noDayBetweenTwoIsLeft() {
        for (var year : years()) {
            var all = holidays.in(year);
            var names = List.of("振替休日", "国民の休日");
            var proper = all.entrySet().stream()
                    .filter(day -> !names.contains(day.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(proper).as("in %d", year).hasSize(16);
            proper.stream()
                    .filter(day -> proper.contains(day.plusDays(2)))
                    .forEach(day -> assertThat(all).containsKey(day.plusDays(1)));
        }
    }

    @Test
    @DisplayName("春分は三月十九日から二十一日、秋分は九月二十二日から二十四日のうちにある")
    void equinoxesStayWhereTheyAre() {
        for (var year = 2020; year <= 2150; year++) {
            assertThat(MonthDay.from(NationalHoliday.SPRING.in(year)))
                    .isBetween(MonthDay.of(3, 19), MonthDay.of(3, 21));
            assertThat(MonthDay.from(NationalHoliday.AUTUMN.in(year)))
                    .isBetween(MonthDay.of(9, 22), MonthDay.of(9, 24));
        }
    }

    private static List<Integer> years() {
        return IntStream.rangeClosed(2020, 2099).boxed().toList();
    }

    private static String written(Map<LocalDate, String> days) {
        var signs = Map.of("振替休日", "振", "国民の休日", "国");
        return days.entrySet().stream()
                .map(day -> day.getKey().getMonthValue() + "/" + day.getKey().getDayOfMonth()
                        + signs.getOrDefault(day.getValue(), ""))
                .collect(Collectors.joining(" "));
    }
}
