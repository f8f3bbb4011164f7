package dev.ringi.committee.process;

import dev.ringi.committee.Consultations;
import dev.ringi.engine.Caller;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the officer's own transaction, so a letter that the domain refuses leaves the task open. */
@Component
class RecordConsultationDelegate implements JavaDelegate {

    private final Consultations consultations;

    RecordConsultationDelegate(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var letter = CommitteeVariables.takeRequest(execution);
        var closed = CommitteeVariables.takeClosedDay(execution);
        consultations.consult(CommitteeVariables.consultationId(execution), letter, closed, Caller.of(execution));
        CommitteeVariables.setClosingTime(execution, consultations.closingTime(letter.opinionDeadline()));
    }
}
