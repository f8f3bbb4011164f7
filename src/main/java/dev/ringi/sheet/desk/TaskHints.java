package dev.ringi.sheet.desk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.desk.OwnTasks;
import dev.ringi.desk.TaskSubjects;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.hint.Hint;
import dev.ringi.sheet.hint.Hints;
import java.util.List;
import org.springframework.stereotype.Service;

/** Hints about the sheet that a task is about, for whoever sees the task. */
@Service
class TaskHints {

    private final OwnTasks own;
    private final TaskSubjects subjects;
    private final Hints hints;

    TaskHints(OwnTasks own, TaskSubjects subjects, Hints hints) {
        this.own = own;
        this.subjects = subjects;
        this.hints = hints;
    }

    List<Hint> of(String taskId, JsonNode content) {
        var task = own.seen(taskId);
        return subjects.sheetOf(taskId)
                .map(sheetId -> hints.of(new SheetId(sheetId), content))
                .orElseThrow(() -> Refusal.absent("desk.noSheet", task.getName()));
    }
}
