package dev.ringi.committee.process;

import dev.ringi.committee.ConsultationPage;
import dev.ringi.engine.FormView;
import dev.ringi.html.Html;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** An opinion, with the sheet it is about, for those who respond to it. */
@Component
class OpinionView implements FormView {

    private final ConsultationPage page;

    OpinionView(ConsultationPage page) {
        this.page = page;
    }

    @Override
    public Set<String> steps() {
        return Set.of(CommitteeConsultationElements.RESPOND_TO_OPINION);
    }

    @Override
    public Html html(DelegateTask task) {
        return page.opinion(CommitteeVariables.opinionId(task));
    }
}
