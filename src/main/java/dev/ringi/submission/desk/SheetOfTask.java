package dev.ringi.submission.desk;

import dev.ringi.desk.OwnTasks;
import dev.ringi.engine.InServersName;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;

/** The sheet that a task is about, for those who see the task. */
@Service
class SheetOfTask {

    private static final String SHEET_ID = "sheetId";

    private final OwnTasks own;
    private final TaskService tasks;
    private final InServersName server;
    private final Sheets sheets;

    SheetOfTask(OwnTasks own, TaskService tasks, InServersName server, Sheets sheets) {
        this.own = own;
        this.tasks = tasks;
        this.server = server;
        this.sheets = sheets;
    }

    /** Refused where the caller doesn't see the task, or it is about no sheet. */
    Sheet seen(String taskId) {
        var task = own.seen(taskId);
        if (server.call(() -> tasks.getVariable(taskId, SHEET_ID)) instanceof Number id) {
            return sheets.get(new SheetId(id.longValue()));
        }
        throw Refusal.absent("beside.noSheet", task.getName());
    }
}
