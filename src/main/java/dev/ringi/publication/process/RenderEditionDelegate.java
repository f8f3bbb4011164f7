package dev.ringi.publication.process;

import dev.ringi.publication.Publisher;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Prints what was decided; an approval that has fallen since leads back to the policy office. */
@Component
class RenderEditionDelegate implements JavaDelegate {

    private final Publisher publisher;

    RenderEditionDelegate(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var editionId = PublicationVariables.editionId(execution);
        if (publisher.voidIfChanged(editionId)) {
            throw new BpmnError("approvalVoid");
        }
        publisher.render(editionId);
    }
}
