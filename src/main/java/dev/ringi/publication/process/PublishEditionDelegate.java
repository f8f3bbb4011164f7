package dev.ringi.publication.process;

import dev.ringi.publication.Publisher;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands the edition to the public; an approval that has fallen since leads back to the policy office. */
@Component
class PublishEditionDelegate implements JavaDelegate {

    private final Publisher publisher;

    PublishEditionDelegate(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var editionId = PublicationVariables.editionId(execution);
        if (publisher.voidIfChanged(editionId)) {
            throw new BpmnError("approvalVoid");
        }
        publisher.publish(editionId);
    }
}
