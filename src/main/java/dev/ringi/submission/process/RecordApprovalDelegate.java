package dev.ringi.submission.process;

import dev.ringi.engine.Caller;
import dev.ringi.sheet.SheetState;
import dev.ringi.submission.Approvals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the decider's own transaction, so a decision that the domain refuses leaves the task open. */
@Component
class RecordApprovalDelegate implements JavaDelegate {

    private final Approvals approvals;

    RecordApprovalDelegate(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var verdict = SubmissionVariables.takeVerdict(execution);
        var state = approvals.decide(
                SubmissionVariables.sheetId(execution),
                SubmissionVariables.seat(execution),
                verdict,
                Caller.of(execution));
        SubmissionVariables.setOutcome(execution, SheetState.SUBMITTED, state, verdict.reason());
    }
}
