package dev.ringi.cycle.process;

import dev.ringi.cycle.Calls;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the transaction that starts the sheets' cases. */
@Component
class OpenSheetsDelegate implements JavaDelegate {

    private final Calls calls;

    OpenSheetsDelegate(Calls calls) {
        this.calls = calls;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var cycleId = CycleVariables.cycleId(execution);
        CycleVariables.setSheets(execution, calls.openSheets(cycleId, CycleVariables.part(execution)));
    }
}
