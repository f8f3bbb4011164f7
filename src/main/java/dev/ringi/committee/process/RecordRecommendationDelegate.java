package dev.ringi.committee.process;

import dev.ringi.committee.Consultations;
import dev.ringi.engine.Caller;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the officer's own transaction, so a recommendation that the domain refuses leaves the task open. */
@Component
class RecordRecommendationDelegate implements JavaDelegate {

    private final Consultations consultations;

    RecordRecommendationDelegate(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var recommendation = CommitteeVariables.takeRecommendation(execution);
        consultations.recommend(CommitteeVariables.consultationId(execution), recommendation, Caller.of(execution));
    }
}
