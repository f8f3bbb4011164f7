package dev.ringi.cycle.process;

import dev.ringi.cycle.CallPage;
import dev.ringi.cycle.CallProposal;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows the targets and leads that the call is about, and proposes its dates. */
@Component
class ShowCallListener implements TaskListener {

    private final CallPage page;
    private final CallProposal proposal;
    private final Clock clock;

    ShowCallListener(CallPage page, CallProposal proposal, Clock clock) {
        this.page = page;
        this.proposal = proposal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var html = page.of(CycleVariables.cycleId(task));
        CycleVariables.propose(task, proposal.today(), clock.getZone(), html);
    }
}
