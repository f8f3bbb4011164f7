package dev.ringi.cycle;

import dev.ringi.calendar.ClosedDay;
import dev.ringi.plan.Phase;
import dev.ringi.plan.PlanNode;
import dev.ringi.plan.Plans;
import dev.ringi.sheet.Deadlines;
import dev.ringi.sheet.Handling;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetOrder;
import dev.ringi.sheet.Sheets;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 作成依頼: with the call every target of the plan gets its sheet, one part of the targets after the other. */
@Service
@Transactional
public class Calls {

    /** So many targets a transaction: a failure takes no more than these back, and parts are opened side by side. */
    private static final int PART = 100;

    private final Cycles cycles;
    private final Plans plans;
    private final Sheets sheets;

    Calls(Cycles cycles, Plans plans, Sheets sheets) {
        this.cycles = cycles;
        this.plans = plans;
        this.sheets = sheets;
    }

    /** Refused where the dates are out of order or on closed days, or the call was issued before. */
    public void issue(long cycleId, Call call, ClosedDay closed, String actor) {
        cycles.call(cycles.get(cycleId), call, closed, actor);
    }

    /** In how many parts the sheets are opened. */
    @Transactional(readOnly = true)
    public int parts(long cycleId) {
        var cycle = cycles.get(cycleId);
        var levels = cycles.phase(cycleId).levels(cycle.year());
        return (plans.countNodes(cycle.planId(), levels) + PART - 1) / PART;
    }

    /**
     * Opens a sheet for every target of a part; in one transaction with the cases, there is no sheet without a case.
     *
     * @param part counts from 0
     */
    public List<Sheet> openSheets(long cycleId, int part) {
        var cycle = cycles.get(cycleId);
        var phase = cycles.phase(cycleId);
        var orders = plans.nodes(cycle.planId(), phase.levels(cycle.year()), part, PART).stream()
                .map(target -> order(cycle, phase, target))
                .toList();
        return sheets.open(cycleId, orders);
    }

    private static SheetOrder order(Cycle cycle, Phase phase, PlanNode target) {
        return new SheetOrder(
                cycle.planId(),
                target.id(),
                target.order(),
                target.title(),
                cycle.businessKey() + "-" + target.key(),
                phase.form(target.level(), cycle.year()).orElseThrow(),
                target.leadDepartments(),
                handling(cycle, phase, target),
                target.content(phase.code()).orElse(null));
    }

    private static Handling handling(Cycle cycle, Phase phase, PlanNode target) {
        return new Handling(
                cycle.programmeCode(),
                phase.code(),
                target.importance(),
                phase.has(Phase.Step.CONSENT) ? target.consents() : List.of(),
                deadlines(cycle.call()));
    }

    private static Deadlines deadlines(Call call) {
        return new Deadlines(call.submissionDeadline(), call.reviewDeadline());
    }
}
