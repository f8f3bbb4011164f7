package dev.ringi.submission.process;

import dev.ringi.engine.FormSource;
import dev.ringi.sheet.Sheets;
import dev.ringi.sheet.form.OwnedRows;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/** What a drafter finds in the form: the text to work on, as {@code sheet}, and what can be chosen. */
@Component
class DraftForm implements FormSource {

    private final Sheets sheets;
    private final DepartmentOptions departments;

    DraftForm(Sheets sheets, DepartmentOptions departments) {
        this.sheets = sheets;
        this.departments = departments;
    }

    @Override
    public Set<String> steps() {
        return Set.of(SheetSubmissionElements.DRAFT_SHEET);
    }

    @Override
    public Map<String, SpinJsonNode> values(DelegateTask task) {
        var text = sheets.textToWorkOn(SubmissionVariables.sheetId(task));
        return Map.of(SubmissionVariables.SHEET, Spin.JSON(text.toString()), OwnedRows.UNITS, departments.all());
    }
}
