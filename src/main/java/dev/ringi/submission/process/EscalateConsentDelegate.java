package dev.ringi.submission.process;

import dev.ringi.submission.Consents;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The day has passed: those above are told, and the silence stays a silence. */
@Component
class EscalateConsentDelegate implements JavaDelegate {

    private final Consents consents;

    EscalateConsentDelegate(Consents consents) {
        this.consents = consents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consents.escalate(SubmissionVariables.sheetId(execution), SubmissionVariables.department(execution));
    }
}
