package dev.ringi.committee.process;

import dev.ringi.committee.Consultations;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers the material's targets, and the plan as a whole, as what an opinion may be about. */
@Component
class OfferTargetsListener implements TaskListener {

    private final Consultations consultations;

    OfferTargetsListener(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void notify(DelegateTask task) {
        var consultation = consultations.get(CommitteeVariables.consultationId(task));
        CommitteeVariables.offer(task, consultation.material().sheets());
    }
}
