package dev.ringi.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** The dates that the call form begins with: as many days from today as the programme's phase has, for the office to change. */
@Component
public class CallProposal {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Cycles cycles;
    private final Clock clock;

    CallProposal(Cycles cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    public Call of(long cycleId) {
        var today = LocalDate.now(clock);
        var days = cycles.phase(cycleId).days();
        return new Call(
                today.plusDays(days.submission()),
                today.plusDays(days.review()),
                today.plusDays(days.opinions()),
                today.plusDays(days.release())
                        .atTime(MORNING)
                        .atZone(clock.getZone())
                        .toInstant());
    }
}
