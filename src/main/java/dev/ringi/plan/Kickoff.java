package dev.ringi.plan;

import dev.ringi.calendar.FiscalYear;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;

/** When a programme's year begins, Japanese time: each year's {@code month}/{@code day}, in the calendar year the fiscal year begins. */
public record Kickoff(int month, int day, LocalTime time) {

    public Kickoff {
        MonthDay.of(month, day);
    }

    /** 29 February becomes the 28th where there is none. */
    public LocalDateTime of(FiscalYear year) {
        return MonthDay.of(month, day).atYear(year.year()).atTime(time);
    }
}
