package dev.ringi.sample.process;

import static dev.ringi.submission.process.SheetSubmissionElements.DRAFT_SHEET;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.sample.Act;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.Submissions;
import java.util.Map;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** Writes at sheets: what an act says is new, the rest as it stands. */
@Component
class SampleDrafts {

    private static final String SHEET = "sheet";

    private final SampleDesk desk;
    private final Sheets sheets;
    private final Submissions submissions;

    SampleDrafts(SampleDesk desk, Sheets sheets, Submissions submissions) {
        this.desk = desk;
        this.sheets = sheets;
        this.submissions = submissions;
    }

    /** Where the next drafter finds it, and with nobody holding the task. */
    void save(Act act, Sheet sheet) {
        var content = contentOf(act, sheet);
        submissions.requireOwnParts(sheet.id(), sheets.textToWorkOn(sheet.id()), content, act.by());
        sheets.saveDraft(sheet.id(), content, act.by());
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
