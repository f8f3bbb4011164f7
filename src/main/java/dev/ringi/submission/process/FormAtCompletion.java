package dev.ringi.submission.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.engine.CompletionCheck;
import dev.ringi.sheet.form.FormCheck;
import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Holds what was submitted against the task's own form. */
@Component
class FormAtCompletion implements CompletionCheck {

    private final TaskForms forms;
    private final DepartmentOptions departments;

    FormAtCompletion(TaskForms forms, DepartmentOptions departments) {
        this.forms = forms;
        this.departments = departments;
    }

    @Override
    public Collection<String> admit(DelegateTask task, ObjectNode submitted) {
        var form = forms.of(task);
        FormCheck.require(form, new TaskFormContext(task, form.variables(), departments), submitted);
        return form.variables();
    }
}
