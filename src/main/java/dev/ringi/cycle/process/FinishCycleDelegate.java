package dev.ringi.cycle.process;

import dev.ringi.cycle.Cycles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the cycle once its edition is public. */
@Component
class FinishCycleDelegate implements JavaDelegate {

    private final Cycles cycles;

    FinishCycleDelegate(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cycles.finish(CycleVariables.cycleId(execution));
    }
}
