package dev.ringi.submission.process;

import dev.ringi.engine.FormOpening;
import dev.ringi.sheet.Sheets;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills a draft's form when it is opened for the first time. */
@Component
class FirstOpening implements FormOpening {

    private static final String STEP = "userTask_draftSheet";

    private final TaskService tasks;
    private final Sheets sheets;
    private final DraftForm form;

    FirstOpening(@Lazy TaskService tasks, Sheets sheets, DraftForm form) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.form = form;
    }

    /** Of two who open it at one moment, the second waits and finds it filled. */
    @Override
    @Transactional
    public boolean opens(String taskId) {
        if (!isUnfilledDraft(taskId)) {
            return false;
        }
        var sheetId = ((Number) tasks.getVariable(taskId, SubmissionVariables.SHEET_ID)).longValue();
        sheets.hold(sheetId);
        if (!isUnfilledDraft(taskId)) {
            return true;
        }
        tasks.setVariablesLocal(taskId, form.variables(sheetId));
        return true;
    }

    private boolean isUnfilledDraft(String taskId) {
        var drafts = tasks.createTaskQuery().taskId(taskId).taskDefinitionKey(STEP);
        return drafts.count() > 0 && tasks.getVariableLocal(taskId, SubmissionVariables.VIEW) == null;
    }
}
