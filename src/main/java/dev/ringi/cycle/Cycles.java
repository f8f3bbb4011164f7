package dev.ringi.cycle;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.calendar.ClosedDay;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.plan.Phase;
import dev.ringi.plan.Plans;
import dev.ringi.plan.Programme;
import dev.ringi.plan.Programmes;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.UsedForms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of all cycles. */
@Service
@Transactional
public class Cycles {

    private final CycleRepository cycles;
    private final Kickoffs kickoffs;
    private final Programmes programmes;
    private final Plans plans;
    private final UsedForms usedForms;
    private final ApplicationEventPublisher events;
    private final BusinessDays days;
    private final Clock clock;

    Cycles(
            CycleRepository cycles,
            Kickoffs kickoffs,
            Programmes programmes,
            Plans plans,
            UsedForms usedForms,
            ApplicationEventPublisher events,
            BusinessDays days,
            Clock clock) {
        this.cycles = cycles;
        this.kickoffs = kickoffs;
        this.programmes = programmes;
        this.plans = plans;
        this.usedForms = usedForms;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Opens every cycle that is due and not in the ledger yet; a second call, from wherever and however often, opens
     * nothing more. Years before a programme's first plan are not due, nor what has come by a clock that isn't believed: by
     * hand it is refused, then.
     *
     * @param actor who started it by hand, or null for timer and start-up
     */
    public List<Cycle> openDue(String actor) {
        if (actor != null) {
            kickoffs.requireRightTime();
        }
        return kickoffs.due().stream()
                .flatMap(due -> open(due.programme(), due.phase(), due.year(), actor).stream())
                .toList();
    }

    private Optional<Cycle> open(Programme programme, Phase phase, FiscalYear year, String actor) {
        var late = DueCycles.isLate(phase, year, LocalDate.now(clock));
        var entered = cycles.enter(programme.code(), year.year(), phase.code(), clock.instant(), late);
        if (entered == 0) {
            return Optional.empty();
        }
        var cycle = cycles.findByProgrammeCodeAndFiscalYearAndPhase(programme.code(), year.year(), phase.code())
                .orElseThrow();
        var plan = plans.prepare(programme.code(), year);
        plans.takeIntoUse(plan.id());
        usedForms.use(phase.levels(year).stream().flatMap(level -> phase.form(level, year).stream()));
        cycle.begin(plan.id(), programme);
        events.publishEvent(new CycleOpened(cycle.businessKey(), actor, cycle.id(), cycle.title(), late));
        return Optional.of(cycle);
    }

    /** What the programme says of the cycle's phase. */
    @Transactional(readOnly = true)
    public Phase phase(long id) {
        var cycle = get(id);
        return programmes.get(cycle.programmeCode()).phase(cycle.phase());
    }

    /** Refused where there is no such cycle. */
    @Transactional(readOnly = true)
    public Cycle get(long id) {
        return cycles.findById(id).orElseThrow(() -> new Refusal("cycle.unknown", Long.toString(id)));
    }

    /** {@link Cycle#prefix}; "" for what belongs to no cycle of the ledger. */
    @Transactional(readOnly = true)
    public String prefix(long id) {
        return cycles.findById(id).map(Cycle::prefix).orElse("");
    }

    /** {@link Cycle#title}; "" for what belongs to no cycle of the ledger. */
    @Transactional(readOnly = true)
    public String title(long id) {
        return cycles.findById(id).map(Cycle::title).orElse("");
    }

    /** Newest year first. */
    @Transactional(readOnly = true)
    public List<Cycle> all() {
        return cycles.findAllByOrderByFiscalYearDesc();
    }

    void call(Cycle cycle, Call call, ClosedDay closed, String actor) {
        cycle.call(call, closed, days, LocalDate.now(clock), clock.getZone());
        events.publishEvent(new CycleCalled(cycle.businessKey(), actor, cycle.id(), cycle.title()));
    }

    /** The edition is public: the year's work is done. */
    public void finish(long id) {
        var cycle = get(id);
        cycle.publish();
        events.publishEvent(new CyclePublished(cycle.businessKey(), null, id, cycle.title()));
    }
}
