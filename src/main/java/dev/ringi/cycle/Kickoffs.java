package dev.ringi.cycle;

import dev.ringi.calendar.FiscalYear;
import dev.ringi.calendar.JapaneseTime;
import dev.ringi.engine.BelievedTime;
import dev.ringi.engine.FallsDue;
import dev.ringi.plan.Phase;
import dev.ringi.plan.Plans;
import dev.ringi.plan.Programme;
import dev.ringi.plan.Programmes;
import dev.ringi.refusal.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which years of which phases have a plan and have come, by a clock that is believed. */
@Component
@Transactional(readOnly = true)
public class Kickoffs implements FallsDue {

    private final Programmes programmes;
    private final Plans plans;
    private final Clock clock;
    private final BelievedTime time;
    private final int lastYear;

    /** @param lastYear the fiscal year after which none is opened */
    Kickoffs(
            Programmes programmes,
            Plans plans,
            Clock clock,
            BelievedTime time,
            @Value("${ringi.kickoff.last-year:9999}") int lastYear) {
        this.programmes = programmes;
        this.plans = plans;
        this.clock = clock;
        this.time = time;
        this.lastYear = lastYear;
    }

    record Kickoff(Programme programme, Phase phase, FiscalYear year) {}

    /** In the order of programmes, phases and years; opened before or not. */
    List<Kickoff> due() {
        return at(believed());
    }

    @Override
    public boolean between(Instant from, Instant to) {
        return !at(from).containsAll(at(to));
    }

    /** Refused while the machine's clock isn't believed. */
    void requireRightTime() {
        if (time.isHeld()) {
            throw new Refusal("cycle.clockJumped", said(believed()), said(clock.instant()));
        }
    }

    private Instant believed() {
        return clock.instant().plus(time.ahead());
    }

    private List<Kickoff> at(Instant at) {
        var now = LocalDateTime.ofInstant(at, clock.getZone());
        return programmes.all().stream()
                .flatMap(programme -> programme.phases().stream()
                        .flatMap(phase -> DueCycles.of(programme, phase, now).stream()
                                .filter(year -> year.year() <= lastYear && hasPlan(programme, phase, year))
                                .map(year -> new Kickoff(programme, phase, year))))
                .toList();
    }

    /** A year begins with its first phase, whose plan may be made from the year before; later ones need that plan. */
    private boolean hasPlan(Programme programme, Phase phase, FiscalYear year) {
        return programme.begins(phase)
                ? plans.canPrepare(programme.code(), year)
                : plans.exists(programme.code(), year);
    }

    private String said(Instant at) {
        return JapaneseTime.of(at, clock.getZone());
    }
}
