package dev.ringi.submission.process;

import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.Submissions;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/** Departments as a form's select and checklist offer them: {@code [{label, value}]}. */
@Component
class DepartmentOptions {

    private final Organization organization;
    private final Submissions submissions;
    private final Sheets sheets;

    DepartmentOptions(Organization organization, Submissions submissions, Sheets sheets) {
        this.organization = organization;
        this.submissions = submissions;
        this.sheets = sheets;
    }

    /** Every department of today, to which an item may be given. */
    SpinJsonNode all() {
        return options(organization.departments().stream()
                .map(department -> department.code())
                .toList());
    }

    /** Those who wrote at the sheet, to which it may be returned. */
    SpinJsonNode takingPart(SheetId sheetId) {
        return options(submissions.takingPart(sheets.get(sheetId)));
    }

    private SpinJsonNode options(List<UnitCode> codes) {
        return Spin.JSON(codes.stream()
                .map(code -> Map.of("label", organization.department(code).name(), "value", code.value()))
                .toList());
    }
}
