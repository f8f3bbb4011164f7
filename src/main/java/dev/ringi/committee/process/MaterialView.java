package dev.ringi.committee.process;

import dev.ringi.committee.ConsultationPage;
import dev.ringi.engine.FormView;
import dev.ringi.html.Html;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The frozen material, for those who send it out and those who give opinions on it. */
@Component
class MaterialView implements FormView {

    private final ConsultationPage page;

    MaterialView(ConsultationPage page) {
        this.page = page;
    }

    @Override
    public Set<String> steps() {
        return Set.of(CommitteeConsultationElements.CONSULT, CommitteeConsultationElements.GIVE_OPINIONS);
    }

    @Override
    public Html html(DelegateTask task) {
        return page.material(CommitteeVariables.consultationId(task));
    }
}
