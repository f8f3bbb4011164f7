package dev.ringi.submission.process;

import dev.ringi.submission.SheetPage;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** Shows to the one who was absent what was decided in their name. */
@Component
class ShowDecisionListener implements TaskListener {

    private final SheetPage page;

    ShowDecisionListener(SheetPage page) {
        this.page = page;
    }

    @Override
    public void notify(DelegateTask task) {
        var stepId = ((Number) task.getVariable(SubmissionVariables.STEP_ID)).longValue();
        var html = page.forAbsentee(SubmissionVariables.sheetId(task), stepId);
        task.setVariableLocal(SubmissionVariables.VIEW, Spin.JSON(Map.of("html", html)));
    }
}
