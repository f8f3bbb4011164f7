package dev.ringi.publication.process;

import dev.ringi.engine.Caller;
import dev.ringi.publication.Editions;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the officer's own transaction, so an edition that the domain refuses leaves the task open. */
@Component
class AssembleEditionDelegate implements JavaDelegate {

    private final Editions editions;
    private final Clock clock;

    AssembleEditionDelegate(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = PublicationVariables.takeRequest(execution, clock.getZone());
        var edition = editions.assemble(request, Caller.of(execution));
        PublicationVariables.setEdition(execution, edition, clock.getZone());
    }
}
