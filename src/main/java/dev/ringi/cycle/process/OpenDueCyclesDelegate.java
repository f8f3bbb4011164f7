package dev.ringi.cycle.process;

import dev.ringi.cycle.Cycles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens what is due, for the timer and for a start by hand alike. */
@Component
class OpenDueCyclesDelegate implements JavaDelegate {

    private final Cycles cycles;

    OpenDueCyclesDelegate(Cycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cycles.openDue(CycleVariables.starter(execution));
    }
}
