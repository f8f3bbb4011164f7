package dev.ringi.submission.process;

import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import java.util.Map;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** What a drafter finds in the form: the text to work on, as {@code sheet}, and what can be chosen. */
@Component
class DraftForm {

    private final Sheets sheets;
    private final DepartmentOptions departments;

    DraftForm(Sheets sheets, DepartmentOptions departments) {
        this.sheets = sheets;
        this.departments = departments;
    }

    Map<String, Object> variables(SheetId sheetId) {
        return Map.of(
                SubmissionVariables.SHEET,
                Spin.JSON(sheets.textToWorkOn(sheetId).toString()),
                DepartmentOptions.UNITS,
                departments.all());
    }
}
