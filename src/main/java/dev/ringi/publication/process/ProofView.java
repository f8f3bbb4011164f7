package dev.ringi.publication.process;

import dev.ringi.engine.FormView;
import dev.ringi.html.Html;
import dev.ringi.publication.EditionPage;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** A department's own sheets as they will be published. */
@Component
class ProofView implements FormView {

    private final EditionPage page;

    ProofView(EditionPage page) {
        this.page = page;
    }

    @Override
    public Set<String> steps() {
        return Set.of(PublicationElements.PROOF_EDITION);
    }

    @Override
    public Html html(DelegateTask task) {
        return page.forProof(PublicationVariables.editionId(task), PublicationVariables.department(task));
    }
}
