package dev.ringi.submission.process;

import dev.ringi.sheet.Sheets;
import dev.ringi.submission.SheetPage;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** Puts the text to work on into the draft task, where Tasklist finds it as {@code sheet}; it dies with the task. */
@Component
class PrefillSheetListener implements TaskListener {

    private final Sheets sheets;
    private final SheetPage page;
    private final DepartmentOptions departments;

    PrefillSheetListener(Sheets sheets, SheetPage page, DepartmentOptions departments) {
        this.sheets = sheets;
        this.page = page;
        this.departments = departments;
    }

    @Override
    public void notify(DelegateTask task) {
        var sheetId = SubmissionVariables.sheetId(task);
        var text = sheets.textToWorkOn(sheetId).toString();
        task.setVariableLocal(SubmissionVariables.SHEET, Spin.JSON(text));
        task.setVariableLocal(SubmissionVariables.VIEW, Spin.JSON(Map.of("html", page.forDrafter(sheetId))));
        task.setVariableLocal("unitOptions", departments.all());
        SubmissionVariables.showReturnReason(task);
    }
}
