package dev.ringi.repair.desk;

import dev.ringi.calendar.JapaneseTime;
import dev.ringi.engine.BelievedTime;
import dev.ringi.engine.EngineClock;
import dev.ringi.refusal.Refusal;
import dev.ringi.repair.ClockConfirmed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The machine's clock where it jumped, and what begins by itself waits for somebody to say that it is right. */
@Service
class HeldClock {

    private final BelievedTime time;
    private final EngineClock engine;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HeldClock(BelievedTime time, EngineClock engine, Clock clock, ApplicationEventPublisher events) {
        this.time = time;
        this.engine = engine;
        this.clock = clock;
        this.events = events;
    }

    /** From when to when, in words. */
    record Jump(String from, String to) {}

    Optional<Jump> jump() {
        var ahead = time.ahead();
        var machine = clock.instant();
        return ahead.isZero()
                ? Optional.empty()
                : Optional.of(new Jump(
                        JapaneseTime.of(machine.plus(ahead), clock.getZone()),
                        JapaneseTime.of(machine, clock.getZone())));
    }

    @Transactional
    void confirm(String reason, String administrator) {
        var why = Reason.given(reason);
        var jump = jump().orElseThrow(() -> Refusal.conflict("repair.clockRuns"));
        events.publishEvent(new ClockConfirmed("clock", administrator, jump.from(), jump.to(), why));
        time.confirm();
        engine.follow();
    }
}
