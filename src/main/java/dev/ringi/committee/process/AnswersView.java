package dev.ringi.committee.process;

import dev.ringi.committee.ConsultationPage;
import dev.ringi.engine.FormView;
import dev.ringi.html.Html;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** All opinions with their responses, for whoever records the committee's answer. */
@Component
class AnswersView implements FormView {

    private final ConsultationPage page;

    AnswersView(ConsultationPage page) {
        this.page = page;
    }

    @Override
    public Set<String> steps() {
        return Set.of(CommitteeConsultationElements.ISSUE_RECOMMENDATION);
    }

    @Override
    public Html html(DelegateTask task) {
        return page.answers(CommitteeVariables.consultationId(task));
    }
}
