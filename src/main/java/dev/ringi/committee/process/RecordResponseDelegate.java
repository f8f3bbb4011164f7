package dev.ringi.committee.process;

import dev.ringi.committee.Opinions;
import dev.ringi.engine.Caller;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the responder's own transaction, so a response that the domain refuses leaves the task open. */
@Component
class RecordResponseDelegate implements JavaDelegate {

    private final Opinions opinions;

    RecordResponseDelegate(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opinions.respond(
                CommitteeVariables.opinionId(execution),
                CommitteeVariables.takeResponse(execution),
                CommitteeVariables.takeResponseText(execution),
                Caller.of(execution));
    }
}
