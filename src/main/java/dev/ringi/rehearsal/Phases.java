package dev.ringi.rehearsal;

import dev.ringi.calendar.FiscalYear;
import dev.ringi.cycle.Cycle;
import dev.ringi.cycle.CycleState;
import dev.ringi.cycle.Cycles;
import dev.ringi.plan.Programmes;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** How far the rehearsed year is gone through its programme's phases. */
@Component
@ConditionalOnProperty("ringi.rehearse")
class Phases {

    private final Cycles cycles;
    private final Programmes programmes;
    private final String programme;
    private final FiscalYear year;
    private final Clock clock;

    Phases(
            Cycles cycles,
            Programmes programmes,
            @Value("${ringi.rehearsal.programme}") String programme,
            @Value("${ringi.kickoff.last-year}") int year,
            Clock clock) {
        this.cycles = cycles;
        this.programmes = programmes;
        this.programme = programme;
        this.year = new FiscalYear(year);
        this.clock = clock;
    }

    /** Those opened so far, the first one first. */
    List<Cycle> cycles() {
        return cycles.all().stream().sorted(Comparator.comparing(Cycle::id)).toList();
    }

    boolean areOver() {
        return !areUnderWay() && nextKickoff().isEmpty();
    }

    boolean areUnderWay() {
        return cycles().stream().anyMatch(cycle -> cycle.state() != CycleState.PUBLISHED);
    }

    /** Of the next phase that hasn't begun; one that has no form in this year never does. */
    Optional<Instant> nextKickoff() {
        var begun = cycles().stream().map(Cycle::phase).toList();
        return programmes.get(programme).phases().stream()
                .filter(phase ->
                        !begun.contains(phase.code()) && !phase.levels(year).isEmpty())
                .map(phase -> phase.kickoff().of(year).atZone(clock.getZone()).toInstant())
                .min(Comparator.naturalOrder());
    }
}
