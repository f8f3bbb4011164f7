package dev.ringi.committee.process;

import dev.ringi.committee.ConsultationPage;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Shows the frozen material to those who send it out and to those who give opinions on it. */
@Component
class ShowMaterialListener implements TaskListener {

    private final ConsultationPage page;

    ShowMaterialListener(ConsultationPage page) {
        this.page = page;
    }

    @Override
    public void notify(DelegateTask task) {
        CommitteeVariables.show(task, page.material(CommitteeVariables.consultationId(task)));
    }
}
