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
    private final DepartmentOptions departments;

    ShowSheetListener(SheetPage page, DepartmentOptions departments) {
        this.page = page;
        this.departments = departments;
    }

    @Override
    public void notify(DelegateTask task) {
        var sheetId = SubmissionVariables.sheetId(task);
        var html = page.forDecider(sheetId);
        task.setVariableLocal("mendOptions", departments.takingPart(sheetId));
        task.setVariableLocal(SubmissionVariables.VIEW, Spin.JSON(Map.of("html", html)));
    }
}
