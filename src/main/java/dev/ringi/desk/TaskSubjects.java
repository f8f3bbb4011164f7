package dev.ringi.desk;

import dev.ringi.engine.InServersName;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What tasks are about, as the variables of their processes say: ids, of which the desk knows no more. */
@Component
public class TaskSubjects {

    /** The variable that holds a sheet's id. */
    public static final String SHEET = "sheetId";

    /** The variable that holds an edition's id. */
    public static final String EDITION = "editionId";

    private final TaskService tasks;
    private final HistoryService history;
    private final InServersName server;

    TaskSubjects(TaskService tasks, HistoryService history, InServersName server) {
        this.tasks = tasks;
        this.history = history;
        this.server = server;
    }

    /** Id of the sheet of a task that has just begun. */
    public static Optional<Long> sheetOf(DelegateTask task) {
        return id(task.getVariable(SHEET));
    }

    /** Id of an open task's sheet. Whether the caller sees the task is to be asked before. */
    public Optional<Long> sheetOf(String taskId) {
        return id(server.call(() -> tasks.getVariable(taskId, SHEET)));
    }

    /** Id of the sheet that a case is about, also after its end. */
    public Optional<Long> sheetOfCase(String processInstanceId) {
        var variable = server.call(() -> history.createHistoricVariableInstanceQuery()
                .processInstanceId(processInstanceId)
                .variableName(SHEET)
                .singleResult());
        return Optional.ofNullable(variable).flatMap(found -> id(found.getValue()));
    }

    /** All open tasks about a sheet, whosever they are. */
    public List<Task> ofSheet(long id) {
        return server.call(() ->
                tasks.createTaskQuery().processVariableValueEquals(SHEET, id).list());
    }

    /** Whether the caller sees an open task about an edition. */
    public boolean callerSeesEdition(long id) {
        return tasks.createTaskQuery().processVariableValueEquals(EDITION, id).count() > 0;
    }

    private static Optional<Long> id(Object value) {
        return value instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
    }
}
