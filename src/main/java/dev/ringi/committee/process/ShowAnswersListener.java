package dev.ringi.committee.process;

import dev.ringi.committee.ConsultationPage;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows all opinions with their responses to whoever records the committee's answer. */
@Component
class ShowAnswersListener implements TaskListener {

    private final ConsultationPage page;

    ShowAnswersListener(ConsultationPage page) {
        this.page = page;
    }

    @Override
    public void notify(DelegateTask task) {
        CommitteeVariables.show(task, page.answers(CommitteeVariables.consultationId(task)));
    }
}
