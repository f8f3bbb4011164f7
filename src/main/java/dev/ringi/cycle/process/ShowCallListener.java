package dev.ringi.cycle.process;

import dev.ringi.cycle.CallPage;
import dev.ringi.cycle.CallProposal;
import dev.ringi.cycle.Cycles;
import dev.ringi.plan.Phase;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows the targets and leads that the call is about, and proposes its dates. */
@Component
class ShowCallListener implements TaskListener {

    private final Cycles cycles;
    private final CallPage page;
    private final CallProposal proposal;
    private final Clock clock;

    ShowCallListener(Cycles cycles, CallPage page, CallProposal proposal, Clock clock) {
        this.cycles = cycles;
        this.page = page;
        this.proposal = proposal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var cycleId = CycleVariables.cycleId(task);
        var asksCommittee = cycles.phase(cycleId).has(Phase.Step.COMMITTEE);
        CycleVariables.propose(task, proposal.of(cycleId), asksCommittee, clock.getZone(), page.of(cycleId));
    }
}
