package dev.ringi.committee.process;

import dev.ringi.committee.Consultations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Copies the accepted sheets; where one isn't accepted this ends in an incident, and can be retried once it is. */
@Component
class FreezeMaterialDelegate implements JavaDelegate {

    private final Consultations consultations;

    FreezeMaterialDelegate(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var consultation = consultations.freeze(
                CommitteeVariables.cycleId(execution),
                CommitteeVariables.planId(execution),
                CommitteeVariables.cycleTitle(execution),
                execution.getProcessBusinessKey());
        CommitteeVariables.setConsultation(execution, consultation);
    }
}
