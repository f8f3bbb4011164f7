package dev.ringi.repair.desk;

import static dev.ringi.submission.process.SheetSubmissionElements.DRAFT_SHEET;

import dev.ringi.desk.TaskSubjects;
import dev.ringi.sheet.Drafts;
import dev.ringi.sheet.SheetDraft;
import dev.ringi.sheet.SheetId;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** When somebody last did something with a task. Of a draft's text, the engine knows nothing. */
@Component
class LastTouch {

    private final TaskSubjects subjects;
    private final Drafts drafts;

    LastTouch(TaskSubjects subjects, Drafts drafts) {
        this.subjects = subjects;
        this.drafts = drafts;
    }

    Instant of(Task task) {
        var known = Optional.ofNullable(task.getLastUpdated())
                .map(Date::toInstant)
                .orElseGet(() -> task.getCreateTime().toInstant());
        return saved(task).filter(known::isBefore).orElse(known);
    }

    private Optional<Instant> saved(Task task) {
        return Optional.of(task)
                .filter(open -> DRAFT_SHEET.equals(open.getTaskDefinitionKey()))
                .flatMap(open -> subjects.sheetOf(open.getId()))
                .flatMap(sheetId -> drafts.of(new SheetId(sheetId)))
                .map(SheetDraft::savedAt);
    }
}
