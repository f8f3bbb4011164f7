package dev.ringi.submission.process;

import dev.ringi.engine.Caller;
import dev.ringi.sheet.SheetState;
import dev.ringi.submission.Approvals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the reviewer's own transaction, so a decision that the domain refuses leaves the task open. */
@Component
class RecordReviewDelegate implements JavaDelegate {

    private final Approvals approvals;

    RecordReviewDelegate(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var verdict = SubmissionVariables.takeVerdict(execution);
        var state = approvals.review(SubmissionVariables.sheetId(execution), verdict, Caller.of(execution));
        SubmissionVariables.setOutcome(execution, SheetState.UNDER_REVIEW, state, verdict.reason());
    }
}
