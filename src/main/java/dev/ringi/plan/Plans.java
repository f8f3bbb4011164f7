package dev.ringi.plan;

import dev.ringi.calendar.FiscalYear;
import dev.ringi.refusal.Refusal;
import java.util.Collection;
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
    private final PlanNodeRepository nodes;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;

    Plans(PlanRepository plans, PlanNodeRepository nodes, Programmes programmes, ApplicationEventPublisher events) {
        this.plans = plans;
        this.nodes = nodes;
        this.programmes = programmes;
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

    /** @throws Refusal where there is no such node */
    @Transactional(readOnly = true)
    public PlanNode node(long id) {
        return nodes.findById(id).orElseThrow(() -> new Refusal("plan.noNode", String.valueOf(id)));
    }

    @Transactional(readOnly = true)
    public int countNodes(long planId, Collection<String> levels) {
        return nodes.countByPlanIdAndLevelIn(planId, levels);
    }

    /**
     * Nodes of some levels in reading order, read without the plan, so many at a time.
     *
     * @param part counts from 0
     */
    @Transactional(readOnly = true)
    public List<PlanNode> nodes(long planId, Collection<String> levels, int part, int size) {
        return nodes.findByPlanIdAndLevelInOrderByOrder(planId, levels, PageRequest.of(part, size));
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
        var programme = programmes.get(programmeCode);
        var draft = new Relabelling(latest.year(), year)
                .of(latest.draft(), programme.phases().get(0).code());
        return store(programme, draft, latest.year().label());
    }

    /** Whether there is a plan of the year or of an earlier one to copy. */
    @Transactional(readOnly = true)
    public boolean canPrepare(String programmeCode, FiscalYear year) {
        return plans.existsByProgrammeCodeAndFiscalYearLessThanEqual(programmeCode, year.year());
    }

    @Transactional(readOnly = true)
    public boolean exists(String programmeCode, FiscalYear year) {
        return plans.existsByProgrammeCodeAndFiscalYear(programmeCode, year.year());
    }

    /** To be called when its cycle opens: from then on an import can't replace it. */
    public void takeIntoUse(long id) {
        byId(id).takeIntoUse();
    }

    /** The plan that was taken from a file with these very bytes, if no other has replaced it since. */
    Optional<Plan> takenFrom(String fileHash) {
        return plans.findByFileHash(fileHash);
    }

    /** The same content again changes nothing. */
    Plan replaceBy(Programme programme, PlanDraft draft, String source, String fileHash) {
        var known = forYear(programme.code(), draft.year());
        var plan = known.filter(same -> same.draft().equals(draft))
                .or(() -> known.map(other -> rewrite(programme, other, draft, source)))
                .orElseGet(() -> store(programme, draft, source));
        plan.takenFrom(fileHash);
        return plan;
    }

    private Plan rewrite(Programme programme, Plan plan, PlanDraft draft, String source) {
        plan.dropNodes();
        plans.flush();
        plan.state(programme, draft);
        return stored(plan, source);
    }

    private Plan store(Programme programme, PlanDraft draft, String source) {
        return stored(new Plan(programme, draft), source);
    }

    private Plan stored(Plan plan, String source) {
        var saved = plans.saveAndFlush(plan);
        var subject = saved.programmeCode() + "-" + saved.year().year();
        events.publishEvent(new PlanPrepared(saved.id(), subject, source));
        return saved;
    }
}
