package dev.ringi.submission.process;

import dev.ringi.organization.process.Caller;
import dev.ringi.submission.Submissions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the head's own transaction, so a decision that the domain refuses leaves the task open. */
@Component
class RecordApprovalDelegate implements JavaDelegate {

    private final Submissions submissions;

    RecordApprovalDelegate(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var verdict = SubmissionVariables.takeVerdict(execution);
        var state = submissions.decideAsHead(
                SubmissionVariables.sheetId(execution),
                SubmissionVariables.department(execution),
                verdict,
                Caller.of(execution));
        SubmissionVariables.setOutcome(execution, state, verdict);
    }
}
