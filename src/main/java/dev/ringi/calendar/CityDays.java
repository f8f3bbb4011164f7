package dev.ringi.calendar;

import dev.ringi.calendar.Holidays.Moved;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/**
 * What a city's ordinance and its own file say of open days, beside the national law.
 *
 * @param closed by name
 * @param closedYearly by name
 * @param open though closed by any other rule
 * @param newYear the holidays around it (地方自治法4条の2第2項3号)
 */
record CityDays(
        Map<LocalDate, String> closed,
        Map<MonthDay, String> closedYearly,
        Map<LocalDate, String> open,
        List<Moved> moved,
        NewYear newYear) {

    /** A city without a file. */
    static final CityDays NONE = new CityDays(Map.of(), Map.of(), Map.of(), List.of(), NewYear.USUAL);

    /** From a day in December to one in January. */
    record NewYear(MonthDay first, MonthDay last) {

        static final NewYear USUAL = new NewYear(MonthDay.of(Month.DECEMBER, 29), MonthDay.of(Month.JANUARY, 3));

        boolean contains(LocalDate day) {
            var thatDay = MonthDay.from(day);
            return !thatDay.isBefore(first) || !thatDay.isAfter(last);
        }
    }
}
