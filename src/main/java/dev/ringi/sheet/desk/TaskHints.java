package dev.ringi.sheet.desk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.desk.OwnTasks;
import dev.ringi.engine.InServersName;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.hint.Hint;
import dev.ringi.sheet.hint.Hints;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;

/** Hints about the sheet that a task is about, for whoever sees the task. */
@Service
class TaskHints {

    private static final String SHEET_ID = "sheetId";

    private final OwnTasks own;
    private final InServersName server;
    private final TaskService tasks;
    private final Hints hints;

    TaskHints(OwnTasks own, InServersName server, TaskService tasks, Hints hints) {
        this.own = own;
        this.server = server;
        this.tasks = tasks;
        this.hints = hints;
    }

    List<Hint> of(String taskId, JsonNode content) {
        var task = own.seen(taskId);
        if (server.call(() -> tasks.getVariable(taskId, SHEET_ID)) instanceof Number id) {
            return hints.of(new SheetId(id.longValue()), content);
        }
        throw Refusal.absent("desk.noSheet", task.getName());
    }
}
