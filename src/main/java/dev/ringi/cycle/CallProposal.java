package dev.ringi.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** The dates that the call form begins with: counted in days from today, for the policy office to change. */
@Component
public class CallProposal {

    private static final int SUBMISSION = 45;
    private static final int REVIEW = 60;
    private static final int OPINIONS = 90;
    private static final int RELEASE = 120;

    private final Clock clock;

    CallProposal(Clock clock) {
        this.clock = clock;
    }

    public Call today() {
        var today = LocalDate.now(clock);
        return new Call(
                today.plusDays(SUBMISSION),
                today.plusDays(REVIEW),
                today.plusDays(OPINIONS),
                today.plusDays(RELEASE)
                        .atTime(LocalTime.of(9, 0))
                        .atZone(clock.getZone())
                        .toInstant());
    }
}
