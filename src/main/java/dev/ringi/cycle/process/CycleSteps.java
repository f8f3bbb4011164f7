package dev.ringi.cycle.process;

import dev.ringi.cycle.Cycles;
import dev.ringi.plan.Phase;
import org.springframework.stereotype.Component;

/** Which steps a cycle's phase has, for the gateways of {@code annualCycle.bpmn}. */
@Component
public class CycleSteps {

    private final Cycles cycles;

    CycleSteps(Cycles cycles) {
        this.cycles = cycles;
    }

    public boolean skipCommittee(long cycleId) {
        return !cycles.phase(cycleId).has(Phase.Step.COMMITTEE);
    }
}
