package dev.ringi.submission.process;

import dev.ringi.sheet.Sheets;
import dev.ringi.submission.SheetPage;
import java.util.Map;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** What a drafter finds in the form: the text to work on, as {@code sheet}, why it came back, and what can be chosen. */
@Component
class DraftForm {

    private final Sheets sheets;
    private final SheetPage page;
    private final DepartmentOptions departments;

    DraftForm(Sheets sheets, SheetPage page, DepartmentOptions departments) {
        this.sheets = sheets;
        this.page = page;
        this.departments = departments;
    }

    Map<String, Object> variables(long sheetId) {
        return Map.of(
                SubmissionVariables.SHEET,
                Spin.JSON(sheets.textToWorkOn(sheetId).toString()),
                SubmissionVariables.VIEW,
                Spin.JSON(Map.of("html", page.forDrafter(sheetId))),
                DepartmentOptions.UNITS,
                departments.all());
    }
}
