package dev.ringi.submission.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Offers to whoever decides on a sheet what can be pointed at, settled, and who may mend it. */
@Component
class OfferChoicesListener implements TaskListener {

    private final DepartmentOptions departments;
    private final CommentOptions comments;

    OfferChoicesListener(DepartmentOptions departments, CommentOptions comments) {
        this.departments = departments;
        this.comments = comments;
    }

    @Override
    public void notify(DelegateTask task) {
        var sheetId = SubmissionVariables.sheetId(task);
        task.setVariableLocal("mendOptions", departments.takingPart(sheetId));
        task.setVariableLocal("fieldOptions", comments.fields(sheetId));
        task.setVariableLocal("openComments", comments.pending(sheetId, SubmissionVariables.reviewers(task)));
    }
}
