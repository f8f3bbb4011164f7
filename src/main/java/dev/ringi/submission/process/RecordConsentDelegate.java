package dev.ringi.submission.process;

import dev.ringi.engine.Caller;
import dev.ringi.sheet.SheetState;
import dev.ringi.submission.Consents;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the answering head's own transaction, so an answer that the domain refuses leaves the task open. */
@Component
class RecordConsentDelegate implements JavaDelegate {

    private final Consents consents;

    RecordConsentDelegate(Consents consents) {
        this.consents = consents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = SubmissionVariables.takeAnswer(execution);
        var words = SubmissionVariables.takeReason(execution);
        var state = consents.answer(
                SubmissionVariables.sheetId(execution),
                SubmissionVariables.department(execution),
                answer,
                words,
                Caller.of(execution));
        SubmissionVariables.setOutcome(execution, SheetState.IN_CONSENT, state, words);
    }
}
