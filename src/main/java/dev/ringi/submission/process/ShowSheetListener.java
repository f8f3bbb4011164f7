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
    private final CommentOptions comments;

    ShowSheetListener(SheetPage page, DepartmentOptions departments, CommentOptions comments) {
        this.page = page;
        this.departments = departments;
        this.comments = comments;
    }

    @Override
    public void notify(DelegateTask task) {
        var sheetId = SubmissionVariables.sheetId(task);
        var html = page.forDecider(sheetId);
        task.setVariableLocal("mendOptions", departments.takingPart(sheetId));
        task.setVariableLocal("fieldOptions", comments.fields(sheetId));
        task.setVariableLocal("openComments", comments.pending(sheetId, SubmissionVariables.reviewers(task)));
        task.setVariableLocal(SubmissionVariables.VIEW, Spin.JSON(Map.of("html", html)));
    }
}
