package dev.ringi.committee.process;

import dev.ringi.committee.Opinions;
import dev.ringi.engine.Caller;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the transaction of the member, or of the secretary who enters the opinions on the member's behalf. */
@Component
class RecordOpinionsDelegate implements JavaDelegate {

    private final Opinions opinions;

    RecordOpinionsDelegate(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opinions.give(
                CommitteeVariables.consultationId(execution),
                CommitteeVariables.member(execution),
                CommitteeVariables.takeStatement(execution),
                Caller.of(execution));
    }
}
