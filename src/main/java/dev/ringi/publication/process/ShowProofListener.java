package dev.ringi.publication.process;

import dev.ringi.publication.EditionPage;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows a department its own sheets as they will be published. */
@Component
class ShowProofListener implements TaskListener {

    private final EditionPage page;

    ShowProofListener(EditionPage page) {
        this.page = page;
    }

    @Override
    public void notify(DelegateTask task) {
        var editionId = PublicationVariables.editionId(task);
        PublicationVariables.show(task, page.forProof(editionId, PublicationVariables.department(task)));
    }
}
