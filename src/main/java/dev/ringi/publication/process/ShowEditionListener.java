package dev.ringi.publication.process;

import dev.ringi.publication.EditionPage;
import dev.ringi.publication.Editions;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows the headquarters what it decides on, and remembers exactly which content that was. */
@Component
class ShowEditionListener implements TaskListener {

    private final EditionPage page;
    private final Editions editions;

    ShowEditionListener(EditionPage page, Editions editions) {
        this.page = page;
        this.editions = editions;
    }

    @Override
    public void notify(DelegateTask task) {
        var editionId = PublicationVariables.editionId(task);
        PublicationVariables.show(task, page.forDecision(editionId));
        PublicationVariables.setShownHash(task, editions.get(editionId).hash());
    }
}
