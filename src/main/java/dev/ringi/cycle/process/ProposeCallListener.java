package dev.ringi.cycle.process;

import dev.ringi.cycle.CallProposal;
import dev.ringi.cycle.Cycles;
import dev.ringi.plan.Phase;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Proposes the call's dates, as its phase has them. */
@Component
class ProposeCallListener implements TaskListener {

    private final Cycles cycles;
    private final CallProposal proposal;
    private final Clock clock;

    ProposeCallListener(Cycles cycles, CallProposal proposal, Clock clock) {
        this.cycles = cycles;
        this.proposal = proposal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var cycleId = CycleVariables.cycleId(task);
        var asksCommittee = cycles.phase(cycleId).has(Phase.Step.COMMITTEE);
        CycleVariables.propose(task, proposal.of(cycleId), asksCommittee, clock.getZone());
    }
}
