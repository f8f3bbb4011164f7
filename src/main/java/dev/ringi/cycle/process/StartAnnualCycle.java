package dev.ringi.cycle.process;

import dev.ringi.cycle.CycleOpened;
import dev.ringi.cycle.Cycles;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A cycle's process begins in the transaction that enters it into the ledger: there is no one without the other. */
@Component
class StartAnnualCycle {

    private final RuntimeService runtime;
    private final Cycles cycles;

    StartAnnualCycle(RuntimeService runtime, Cycles cycles) {
        this.runtime = runtime;
        this.cycles = cycles;
    }

    @EventListener
    void start(CycleOpened opened) {
        var cycle = cycles.get(opened.cycleId());
        runtime.startProcessInstanceByKey(AnnualCycleElements.PROCESS, cycle.businessKey(), CycleVariables.of(cycle));
    }
}
