package dev.ringi.repair.desk;

import static dev.ringi.submission.process.SheetSubmissionElements.DRAFT_SHEET;

import dev.ringi.sheet.Drafts;
import dev.ringi.sheet.SheetDraft;
import dev.ringi.sheet.SheetId;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** When somebody last did something with a task. Of a draft's text, the engine knows nothing. */
@Component
class LastTouch {

    private static final String SHEET_ID = "sheetId";

    private final TaskService tasks;
    private final Drafts drafts;

    LastTouch(TaskService tasks, Drafts drafts) {
        this.tasks = tasks;
        this.drafts = drafts;
    }

    /** To be asked in the server's name. */
    Instant of(Task task) {
        var known = Optional.ofNullable(task.getLastUpdated())
                .map(Date::toInstant)
                .orElseGet(() -> task.getCreateTime().toInstant());
        return saved(task).filter(known::isBefore).orElse(known);
    }

    private Optional<Instant> saved(Task task) {
        return DRAFT_SHEET.equals(task.getTaskDefinitionKey())
                        && tasks.getVariable(task.getId(), SHEET_ID) instanceof Number id
                ? drafts.of(new SheetId(id.longValue())).map(SheetDraft::savedAt)
                : Optional.empty();
    }
}
