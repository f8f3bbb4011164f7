package dev.ringi.plan;

import dev.ringi.calendar.FiscalYear;
import dev.ringi.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of all programmes and years. */
@Service
@Transactional
public class Plans {

    private final PlanRepository plans;
    private final TargetRepository targets;
    private final ApplicationEventPublisher events;

    Plans(PlanRepository plans, TargetRepository targets, ApplicationEventPublisher events) {
        this.plans = plans;
        this.targets = targets;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Plan> forYear(String programmeCode, FiscalYear year) {
        return plans.findByProgrammeCodeAndFiscalYear(programmeCode, year.year());
    }

    @Transactional(readOnly = true)
    public Plan byId(long id) {
        return plans.findById(id).orElseThrow(() -> new Refusal("plan.noPlan", String.valueOf(id)));
    }

    @Transactional(readOnly = true)
    public Target target(long id) {
        return targets.findById(id).orElseThrow(() -> new Refusal("plan.noTarget", String.valueOf(id)));
    }

    @Transactional(readOnly = true)
    public int countTargets(long planId) {
        return targets.countByPlanId(planId);
    }

    /**
     * A plan's targets by number, read without the plan, so many at a time.
     *
     * @param part counts from 0
     */
    @Transactional(readOnly = true)
    public List<Target> targets(long planId, int part, int size) {
        return targets.findByPlanIdOrderByNumber(planId, PageRequest.of(part, size));
    }

    /**
     * The year's plan; where there is none, the latest earlier one is copied, its titles told of the new year.
     *
     * @throws Refusal when there is no earlier plan either
     */
    public Plan prepare(String programmeCode, FiscalYear year) {
        return forYear(programmeCode, year).orElseGet(() -> copyOfLatest(programmeCode, year));
    }

    private Plan copyOfLatest(String programmeCode, FiscalYear year) {
        var latest = plans.findFirstByProgrammeCodeAndFiscalYearLessThanOrderByFiscalYearDesc(
                        programmeCode, year.year())
                .orElseThrow(() -> new Refusal("plan.nothingToCopy", programmeCode, year.label()));
        var draft = new Relabelling(latest.year(), year).of(latest.draft());
        return store(programmeCode, draft, latest.year().label());
    }

    /** Whether there is a plan of the year or of an earlier one to copy. */
    @Transactional(readOnly = true)
    public boolean canPrepare(String programmeCode, FiscalYear year) {
        return plans.existsByProgrammeCodeAndFiscalYearLessThanEqual(programmeCode, year.year());
    }

    /** To be called when its cycle opens: from then on an import can't replace it. */
    public void takeIntoUse(long id) {
        byId(id).takeIntoUse();
    }

    /** The plan that was taken from a file with these very bytes, if no other has replaced it since. */
    Optional<Plan> takenFrom(String programmeCode, String fileHash) {
        return plans.findByProgrammeCodeAndFileHash(programmeCode, fileHash);
    }

    /** The same content again changes nothing. */
    Plan replaceBy(String programmeCode, PlanDraft draft, String source, String fileHash) {
        var known = forYear(programmeCode, draft.year());
        var plan = known.filter(same -> same.draft().equals(draft))
                .or(() -> known.map(other -> rewrite(other, draft, source)))
                .orElseGet(() -> store(programmeCode, draft, source));
        plan.takenFrom(fileHash);
        return plan;
    }

    private Plan rewrite(Plan plan, PlanDraft draft, String source) {
        plan.dropTargets();
        plans.flush();
        plan.dropNodes();
        plans.flush();
        plan.state(draft);
        return stored(plan, source);
    }

    private Plan store(String programmeCode, PlanDraft draft, String source) {
        return stored(new Plan(programmeCode, draft), source);
    }

    private Plan stored(Plan plan, String source) {
        var saved = plans.saveAndFlush(plan);
        var subject = saved.programmeCode() + "-" + saved.year().year();
        events.publishEvent(new PlanPrepared(saved.id(), subject, source));
        return saved;
    }
}
