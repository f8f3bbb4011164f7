package dev.ringi.cycle;

import dev.ringi.plan.Plans;
import dev.ringi.plan.Programmes;
import dev.ringi.plan.Target;
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
    private final Programmes programmes;
    private final Sheets sheets;

    Calls(Cycles cycles, Plans plans, Programmes programmes, Sheets sheets) {
        this.cycles = cycles;
        this.plans = plans;
        this.programmes = programmes;
        this.sheets = sheets;
    }

    /** Refused where the dates are out of order or the call was issued before. */
    public void issue(long cycleId, Call call, String actor) {
        cycles.call(cycles.get(cycleId), call, actor);
    }

    /** In how many parts the sheets are opened. */
    @Transactional(readOnly = true)
    public int parts(long cycleId) {
        return (plans.countTargets(cycles.get(cycleId).planId()) + PART - 1) / PART;
    }

    /**
     * Opens a sheet for every target of a part; in one transaction with the cases, there is no sheet without a case.
     *
     * @param part counts from 0
     */
    public List<Sheet> openSheets(long cycleId, int part) {
        var cycle = cycles.get(cycleId);
        var orders = plans.targets(cycle.planId(), part, PART).stream()
                .map(target -> order(cycle, target))
                .toList();
        return sheets.open(cycleId, orders);
    }

    private SheetOrder order(Cycle cycle, Target target) {
        return new SheetOrder(
                cycle.planId(),
                target.id(),
                target.number(),
                target.mark() + " " + target.name(),
                cycle.businessKey() + "-%02d".formatted(target.number()),
                programmes.get(cycle.programmeCode()).sheetForm(),
                target.leadDepartments(),
                new Handling(cycle.programmeCode(), target.importance(), target.consents(), deadlines(cycle.call())),
                target.carryOver());
    }

    private static Deadlines deadlines(Call call) {
        return new Deadlines(call.submissionDeadline(), call.reviewDeadline());
    }
}
