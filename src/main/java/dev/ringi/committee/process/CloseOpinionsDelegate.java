package dev.ringi.committee.process;

import dev.ringi.committee.Consultations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reached when all members have replied, and when the deadline comes first. */
@Component
class CloseOpinionsDelegate implements JavaDelegate {

    private final Consultations consultations;

    CloseOpinionsDelegate(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consultations.closeOpinions(CommitteeVariables.consultationId(execution));
    }
}
