package dev.ringi.submission.desk;

import dev.ringi.desk.OwnTasks;
import dev.ringi.desk.TaskSubjects;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import org.springframework.stereotype.Service;

/** The sheet that a task is about, for those who see the task. */
@Service
class SheetOfTask {

    private final OwnTasks own;
    private final TaskSubjects subjects;
    private final Sheets sheets;

    SheetOfTask(OwnTasks own, TaskSubjects subjects, Sheets sheets) {
        this.own = own;
        this.subjects = subjects;
        this.sheets = sheets;
    }

    /** Refused where the caller doesn't see the task, or it is about no sheet. */
    Sheet seen(String taskId) {
        var task = own.seen(taskId);
        return subjects.sheetOf(taskId)
                .map(SheetId::new)
                .map(sheets::get)
                .orElseThrow(() -> Refusal.absent("beside.noSheet", task.getName()));
    }
}
