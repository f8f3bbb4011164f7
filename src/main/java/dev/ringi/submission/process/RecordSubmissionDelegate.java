package dev.ringi.submission.process;

import dev.ringi.engine.Caller;
import dev.ringi.submission.Submissions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the drafter's own transaction, so a submission that the domain refuses leaves the task open. */
@Component
class RecordSubmissionDelegate implements JavaDelegate {

    private final Submissions submissions;

    RecordSubmissionDelegate(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var content = SubmissionVariables.takeSheet(execution);
        var state = submissions.submit(SubmissionVariables.sheetId(execution), content, Caller.of(execution));
        SubmissionVariables.beginRound(execution, state);
    }
}
