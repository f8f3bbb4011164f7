package dev.ringi.webapps.guard;

import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.form.FormCheck;
import dev.ringi.sheet.form.FormRefused;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/**
 * The one place that sees every way to complete a task: the form, {@code /complete}, {@code /submit-form}. The engine
 * itself lets anyone who may work on a task complete it (camunda-bpm-platform #4865), with any variables.
 */
@Component
class TaskGuard {

    private final TaskForms forms;

    TaskGuard(TaskForms forms) {
        this.forms = forms;
    }

    /**
     * Admits a completion by the assignee with what the task's form admits.
     *
     * @throws Refusal for anybody else
     * @throws FormRefused for anything else
     */
    void admit(DelegateTask task) {
        requireAssignee(task);
        var form = forms.of(task);
        var written = WrittenVariables.at(task);
        FormCheck.require(form, new TaskFormContext(task, form.variables()), written.asJson());
        written.settle(form.variables());
    }

    /** A task's variables are written by its completion or in the server's own name, and in no other way. */
    void refuseVariables(DelegateTask task) {
        if (currentUser() != null && !WrittenVariables.at(task).names().isEmpty()) {
            throw new Refusal("task.variablesOutsideForm", task.getName());
        }
    }

    private static void requireAssignee(DelegateTask task) {
        if (task.getAssignee() == null) {
            throw new Refusal("task.unclaimed", task.getName());
        }
        if (!task.getAssignee().equals(currentUser())) {
            throw new Refusal("task.notAssignee", task.getName());
        }
    }

    private static String currentUser() {
        var authentication = Context.getCommandContext().getAuthentication();
        return authentication == null ? null : authentication.getUserId();
    }
}
