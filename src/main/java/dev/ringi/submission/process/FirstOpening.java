package dev.ringi.submission.process;

import dev.ringi.engine.FormOpening;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills a draft's form when it is opened for the first time. */
@Component
class FirstOpening implements FormOpening {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Sheets sheets;
    private final DraftForm form;

    FirstOpening(@Lazy TaskService tasks, @Lazy RuntimeService runtime, Sheets sheets, DraftForm form) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.sheets = sheets;
        this.form = form;
    }

    @Override
    public boolean isDue(String taskId) {
        return tasks.createTaskQuery()
                                .taskId(taskId)
                                .taskDefinitionKey(SheetSubmissionElements.DRAFT_SHEET)
                                .count()
                        > 0
                && isUnfilled(taskId);
    }

    /** Of two who open it at one moment, the second waits and finds it filled. */
    @Override
    @Transactional
    public void fill(String taskId) {
        var sheetId = new SheetId(((Number) tasks.getVariable(taskId, SubmissionVariables.SHEET_ID)).longValue());
        sheets.hold(sheetId);
        if (isUnfilled(taskId)) {
            tasks.setVariablesLocal(taskId, form.variables(sheetId));
        }
    }

    /** By a query, for the task itself is remembered as it was before the wait. */
    private boolean isUnfilled(String taskId) {
        return runtime.createVariableInstanceQuery()
                        .taskIdIn(taskId)
                        .variableName(DepartmentOptions.UNITS)
                        .count()
                == 0;
    }
}
