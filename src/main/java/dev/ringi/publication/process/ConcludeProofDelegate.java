package dev.ringi.publication.process;

import dev.ringi.publication.Editions;
import dev.ringi.publication.Proofs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the round of proofs when every lead department has spoken. */
@Component
class ConcludeProofDelegate implements JavaDelegate {

    private final Proofs proofs;
    private final Editions editions;

    ConcludeProofDelegate(Proofs proofs, Editions editions) {
        this.proofs = proofs;
        this.editions = editions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var editionId = PublicationVariables.editionId(execution);
        var confirmed = proofs.conclude(editionId);
        PublicationVariables.setApproved(
                execution, confirmed, editions.get(editionId).returnReason());
    }
}
