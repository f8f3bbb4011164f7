package dev.ringi.webapps.guard;

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

    FormAtCompletion(TaskForms forms) {
        this.forms = forms;
    }

    @Override
    public Collection<String> admit(DelegateTask task, ObjectNode submitted) {
        var form = forms.of(task);
        FormCheck.require(form, new TaskFormContext(task, form.variables()), submitted);
        return form.variables();
    }
}
