package dev.ringi.publication.process;

import dev.ringi.engine.Caller;
import dev.ringi.publication.Proofs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the proofreader's own transaction, so what the domain refuses leaves the task open. */
@Component
class RecordProofDelegate implements JavaDelegate {

    private final Proofs proofs;

    RecordProofDelegate(Proofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var editionId = PublicationVariables.editionId(execution);
        var department = PublicationVariables.department(execution);
        var confirmed = PublicationVariables.takeDecision(execution, "confirm");
        var reason = PublicationVariables.takeReason(execution);
        if (confirmed) {
            proofs.confirm(editionId, department, Caller.of(execution));
        } else {
            proofs.sendBack(editionId, department, reason, Caller.of(execution));
        }
    }
}
