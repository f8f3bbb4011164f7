package dev.ringi.submission.process;

import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.sheet.Sheets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works on a sheet, for the expressions of {@code sheetSubmission.bpmn}. */
@Component
@Transactional(readOnly = true)
public class SheetRoles {

    private final Sheets sheets;
    private final Organization organization;

    SheetRoles(Sheets sheets, Organization organization) {
        this.sheets = sheets;
        this.organization = organization;
    }

    /** Group ids of all who may draft. */
    public List<String> drafters(long sheetId) {
        return leads(sheetId).stream().map(Groups::staffOf).toList();
    }

    /** Codes of the lead departments, in their order. */
    public List<String> leads(long sheetId) {
        return sheets.get(sheetId).leadDepartments();
    }

    /** Group id of a department's head. */
    public String head(String department) {
        return Groups.headOf(department);
    }

    /** A department's Japanese name. */
    public String name(String department) {
        return organization.department(department).name();
    }

    /** Id of the form that defines the sheet. */
    public String form(long sheetId) {
        return sheets.get(sheetId).form();
    }
}
