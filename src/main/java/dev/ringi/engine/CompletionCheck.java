package dev.ringi.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** A bean that is asked at every completion of a user task whether what was submitted will do. */
public interface CompletionCheck {

    /**
     * Asked after the assignee was checked, inside the engine's running command and without its authorizations.
     *
     * @param submitted every variable that came with the completion, under its name
     * @return names of all variables that belong to the task's form: those submitted go to the scope that the task
     *     belongs to, the others are removed
     * @throws dev.ringi.refusal.Refusal for what won't do; the task then stays open
     */
    Collection<String> admit(DelegateTask task, ObjectNode submitted);
}
