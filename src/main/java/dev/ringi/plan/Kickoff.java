package dev.ringi.plan;

import dev.ringi.calendar.FiscalYear;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;

/**
 * When a phase of a programme begins, Japanese time.
 *
 * @param yearsLater after the calendar year in which the fiscal year begins: 1 for results that are written the spring after
 */
public record Kickoff(int month, int day, LocalTime time, int yearsLater) {

    public Kickoff {
        MonthDay.of(month, day);
    }

    /** 29 February becomes the 28th where there is none. */
    public LocalDateTime of(FiscalYear year) {
        return MonthDay.of(month, day).atYear(year.year() + yearsLater).atTime(time);
    }
}
