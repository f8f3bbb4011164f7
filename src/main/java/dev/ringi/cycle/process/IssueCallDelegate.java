package dev.ringi.cycle.process;

import dev.ringi.cycle.Calls;
import dev.ringi.engine.Caller;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the officer's own transaction, so a call that the domain refuses leaves the task open. */
@Component
class IssueCallDelegate implements JavaDelegate {

    private final Calls calls;

    IssueCallDelegate(Calls calls) {
        this.calls = calls;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var call = CycleVariables.takeCall(execution);
        var closed = CycleVariables.takeClosedDay(execution);
        calls.issue(CycleVariables.cycleId(execution), call, closed, Caller.of(execution));
    }
}
