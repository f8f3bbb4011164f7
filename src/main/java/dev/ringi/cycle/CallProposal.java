package dev.ringi.cycle;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.plan.Phase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** The dates that the call form begins with: as many days from today as the programme's phase has, open days all, for the office to change. */
@Component
public class CallProposal {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Cycles cycles;
    private final BusinessDays calendar;
    private final Clock clock;

    CallProposal(Cycles cycles, BusinessDays calendar, Clock clock) {
        this.cycles = cycles;
        this.calendar = calendar;
        this.clock = clock;
    }

    public Call of(long cycleId) {
        var days = cycles.phase(cycleId).days();
        return new Call(
                day(days, days.submission()),
                day(days, days.review()),
                day(days, days.opinions()),
                day(days, days.release())
                        .atTime(MORNING)
                        .atZone(clock.getZone())
                        .toInstant());
    }

    private LocalDate day(Phase.Days counted, int number) {
        var today = LocalDate.now(clock);
        return counted.open() ? calendar.plus(today, number) : calendar.onOrAfter(today.plusDays(number));
    }
}
