package dev.ringi.committee.process;

import dev.ringi.committee.ConsultationPage;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows an opinion, with the sheet it is about, to those who respond to it. */
@Component
class ShowOpinionListener implements TaskListener {

    private final ConsultationPage page;

    ShowOpinionListener(ConsultationPage page) {
        this.page = page;
    }

    @Override
    public void notify(DelegateTask task) {
        CommitteeVariables.show(task, page.opinion(CommitteeVariables.opinionId(task)));
    }
}
