package dev.ringi.publication.process;

import dev.ringi.engine.FormView;
import dev.ringi.html.Html;
import dev.ringi.publication.EditionPage;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Why the edition came back. */
@Component
class ReturnView implements FormView {

    private final EditionPage page;

    ReturnView(EditionPage page) {
        this.page = page;
    }

    @Override
    public Set<String> steps() {
        return Set.of(PublicationElements.RESOLVE_RETURN);
    }

    @Override
    public Html html(DelegateTask task) {
        return page.forReturn(PublicationVariables.editionId(task));
    }
}
