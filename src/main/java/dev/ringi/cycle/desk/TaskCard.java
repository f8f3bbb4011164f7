package dev.ringi.cycle.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What a task's card in the list tells beyond its name and its deadline, in variables of the task's own: they come with
 * the list's one request, everybody who sees the task may read them, and they die with it.
 *
 * @param target mark and name, or null
 * @param departments Japanese names, the first lead first
 * @param returns how often it was sent back
 */
record TaskCard(String target, List<String> departments, int returns) {

    static final String TARGET = "cardTarget";
    static final String DEPARTMENTS = "cardDepartments";
    static final String RETURNS = "cardReturns";

    /** Stands around each department, so that a search finds exactly 税務課 and not 市税務課. */
    static final String MARK = "／";

    void putOn(DelegateTask task) {
        if (target != null) {
            task.setVariableLocal(TARGET, target);
        }
        if (!departments.isEmpty()) {
            task.setVariableLocal(DEPARTMENTS, departments.stream().collect(Collectors.joining(MARK, MARK, MARK)));
        }
        if (returns > 0) {
            task.setVariableLocal(RETURNS, returns);
        }
    }
}
