package dev.ringi.cycle;

import dev.ringi.plan.Plan;
import dev.ringi.plan.Plans;
import dev.ringi.plan.Programmes;
import dev.ringi.plan.Target;
import dev.ringi.sheet.Handling;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetOrder;
import dev.ringi.sheet.Sheets;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 作成依頼: with the call every target of the plan gets its sheet. */
@Service
@Transactional
public class Calls {

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

    /** Opens a sheet for every target; in one transaction with the cases, there is no sheet without a case. */
    public List<Sheet> openSheets(long cycleId) {
        var cycle = cycles.get(cycleId);
        var plan = plans.byId(cycle.planId());
        var orders = plan.targets().stream()
                .map(target -> order(cycle, plan, target))
                .toList();
        return sheets.open(cycleId, orders);
    }

    private SheetOrder order(Cycle cycle, Plan plan, Target target) {
        return new SheetOrder(
                plan.id(),
                target.id(),
                target.number(),
                target.mark() + " " + target.name(),
                cycle.businessKey() + "-%02d".formatted(target.number()),
                programmes.get(cycle.programmeCode()).sheetForm(),
                target.leadDepartments(),
                new Handling(cycle.programmeCode(), target.importance(), target.consents()),
                target.carryOver());
    }
}
