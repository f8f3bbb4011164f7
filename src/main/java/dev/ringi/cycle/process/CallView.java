package dev.ringi.cycle.process;

import dev.ringi.cycle.CallPage;
import dev.ringi.engine.FormView;
import dev.ringi.html.Html;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The targets and leads that the call is about. */
@Component
class CallView implements FormView {

    private final CallPage page;

    CallView(CallPage page) {
        this.page = page;
    }

    @Override
    public Set<String> steps() {
        return Set.of(AnnualCycleElements.CONFIRM_CALL);
    }

    @Override
    public Html html(DelegateTask task) {
        return page.of(CycleVariables.cycleId(task));
    }
}
