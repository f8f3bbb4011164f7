package dev.ringi.publication.process;

import dev.ringi.engine.FormView;
import dev.ringi.html.Html;
import dev.ringi.publication.EditionPage;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The edition on which the headquarters decide. */
@Component
class DecisionView implements FormView {

    private final EditionPage page;

    DecisionView(EditionPage page) {
        this.page = page;
    }

    @Override
    public Set<String> steps() {
        return Set.of(PublicationElements.DECIDE_EDITION);
    }

    @Override
    public Html html(DelegateTask task) {
        return page.forDecision(PublicationVariables.editionId(task));
    }
}
