package dev.ringi.publication.process;

import dev.ringi.publication.Editions;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Remembers exactly which content the headquarters decide on. */
@Component
class RememberEditionListener implements TaskListener {

    private final Editions editions;

    RememberEditionListener(Editions editions) {
        this.editions = editions;
    }

    @Override
    public void notify(DelegateTask task) {
        var edition = editions.get(PublicationVariables.editionId(task));
        PublicationVariables.setShownHash(task, edition.hash());
    }
}
