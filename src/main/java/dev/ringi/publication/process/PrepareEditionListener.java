package dev.ringi.publication.process;

import dev.ringi.publication.EditionProposal;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Proposes the titles and the release time: those of the round before, else of the plan. */
@Component
class PrepareEditionListener implements TaskListener {

    private final EditionProposal proposal;
    private final Clock clock;

    PrepareEditionListener(EditionProposal proposal, Clock clock) {
        this.proposal = proposal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var cycleId = PublicationVariables.cycleId(task);
        var proposed = proposal.of(
                cycleId, PublicationVariables.planId(task), PublicationVariables.releaseAt(task, clock.getZone()));
        PublicationVariables.propose(
                task, proposed.title(), proposed.subtitle(), proposed.releaseAt(), clock.getZone());
    }
}
