package dev.ringi.publication.process;

import dev.ringi.engine.FormView;
import dev.ringi.html.Html;
import dev.ringi.publication.EditionPage;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** What goes into the edition, and why the one before came back. */
@Component
class PreparationView implements FormView {

    private final EditionPage page;

    PreparationView(EditionPage page) {
        this.page = page;
    }

    @Override
    public Set<String> steps() {
        return Set.of(PublicationElements.PREPARE_EDITION);
    }

    @Override
    public Html html(DelegateTask task) {
        return page.forPreparation(PublicationVariables.cycleId(task));
    }
}
