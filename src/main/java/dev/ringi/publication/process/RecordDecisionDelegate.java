package dev.ringi.publication.process;

import dev.ringi.engine.Caller;
import dev.ringi.publication.EditionDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the decider's own transaction, so a decision that the domain refuses leaves the task open. */
@Component
class RecordDecisionDelegate implements JavaDelegate {

    private final EditionDecisions decisions;

    RecordDecisionDelegate(EditionDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var editionId = PublicationVariables.editionId(execution);
        var approved = PublicationVariables.takeDecision(execution, "approve");
        var reason = PublicationVariables.takeReason(execution);
        var shownHash = PublicationVariables.takeShownHash(execution);
        if (approved) {
            decisions.approve(editionId, shownHash, Caller.of(execution));
        } else {
            decisions.sendBack(editionId, reason, Caller.of(execution));
        }
        PublicationVariables.setApproved(execution, approved, reason);
    }
}
