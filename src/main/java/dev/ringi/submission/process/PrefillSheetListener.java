package dev.ringi.submission.process;

import dev.ringi.sheet.Sheets;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Puts into the draft task what Tasklist's form shows; it dies with the task. A sheet that nobody has handed in yet is
 * filled when its form is first opened ({@link FirstOpening}): a cycle opens a thousand at once, and they are read over
 * weeks.
 */
@Component
class PrefillSheetListener implements TaskListener {

    private final Sheets sheets;
    private final DraftForm form;

    PrefillSheetListener(Sheets sheets, DraftForm form) {
        this.sheets = sheets;
        this.form = form;
    }

    @Override
    public void notify(DelegateTask task) {
        var sheetId = SubmissionVariables.sheetId(task);
        if (sheets.latestVersion(sheetId).isPresent()) {
            task.setVariablesLocal(form.variables(sheetId));
        }
        SubmissionVariables.showReturnReason(task);
    }
}
