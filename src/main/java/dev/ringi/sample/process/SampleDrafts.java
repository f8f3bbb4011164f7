package dev.ringi.sample.process;

import static dev.ringi.submission.process.SheetSubmissionElements.DRAFT_SHEET;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.sample.Act;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.Submissions;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Writes at sheets: what an act says is new, the rest as it stands. */
@Component
class SampleDrafts {

    private static final String SHEET = "sheet";

    private final SampleDesk desk;
    private final Sheets sheets;
    private final Submissions submissions;
    private final TaskService tasks;

    SampleDrafts(SampleDesk desk, Sheets sheets, Submissions submissions, @Lazy TaskService tasks) {
        this.desk = desk;
        this.sheets = sheets;
        this.submissions = submissions;
        this.tasks = tasks;
    }

    /** Where the next drafter finds it, and with nobody holding the task. */
    void save(Act act, Sheet sheet) {
        var content = contentOf(act, sheet);
        submissions.requireOwnParts(sheet.id(), sheets.textToWorkOn(sheet.id()), content, act.by());
        sheets.saveDraft(sheet.id(), content, act.by());
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(sheet.businessKey())
                .taskDefinitionKey(DRAFT_SHEET)
                .singleResult();
        tasks.setVariableLocal(task.getId(), SHEET, Spin.JSON(content.toString()));
    }

    void submit(Act act, Sheet sheet) {
        var content = contentOf(act, sheet);
        desk.complete(act.by(), DRAFT_SHEET, sheet.businessKey(), Map.of(SHEET, Spin.JSON(content.toString())));
    }

    private ObjectNode contentOf(Act act, Sheet sheet) {
        ObjectNode content = sheets.textToWorkOn(sheet.id()).deepCopy();
        act.with().properties().forEach(field -> content.set(field.getKey(), field.getValue()));
        return content;
    }
}
