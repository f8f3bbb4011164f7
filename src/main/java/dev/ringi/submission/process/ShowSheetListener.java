package dev.ringi.submission.process;

import dev.ringi.submission.SheetPage;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** Shows the sheet as it was handed in to whoever decides on it. */
@Component
class ShowSheetListener implements TaskListener {

    private final SheetPage page;

    ShowSheetListener(SheetPage page) {
        this.page = page;
    }

    @Override
    public void notify(DelegateTask task) {
        var html = page.forDecider(SubmissionVariables.sheetId(task));
        task.setVariableLocal(SubmissionVariables.VIEW, Spin.JSON(Map.of("html", html)));
    }
}
