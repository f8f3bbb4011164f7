package dev.ringi.engine.guard;

import dev.ringi.engine.CompletionCheck;
import dev.ringi.refusal.Refusal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/**
 * The one place that sees every way to complete a task: the form, {@code /complete}, {@code /submit-form}. The engine
 * itself lets anyone who may work on a task complete it (camunda-bpm-platform #4865), with any variables.
 */
@Component
class TaskGuard {

    private final CompletionCheck check;

    TaskGuard(CompletionCheck check) {
        this.check = check;
    }

    /**
     * Admits a completion by the assignee with what the task's form admits.
     *
     * @throws Refusal for anybody and anything else
     */
    void admit(DelegateTask task) {
        requireAssignee(task);
        var written = WrittenVariables.at(task);
        written.settle(Context.getCommandContext().runWithoutAuthorization(() -> check.admit(task, written.asJson())));
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
            throw Refusal.conflict("task.notAssignee", task.getName());
        }
    }

    private static String currentUser() {
        var authentication = Context.getCommandContext().getAuthentication();
        return authentication == null ? null : authentication.getUserId();
    }
}
