package dev.ringi.submission;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.form.OwnedRows;
import dev.ringi.sheet.form.SheetForms;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who takes part in writing a sheet: its lead departments, and units that don't lead but own one of its items. */
@Component
class Participants {

    private final Organization organization;
    private final SheetForms forms;

    Participants(Organization organization, SheetForms forms) {
        this.organization = organization;
        this.forms = forms;
    }

    /** Those who take part in the current version, the leads first, in their order. */
    List<UnitCode> of(Sheet sheet) {
        return of(sheet, sheet.current().content());
    }

    /** The same for content that isn't handed in. */
    List<UnitCode> of(Sheet sheet, JsonNode content) {
        var departments = new LinkedHashSet<>(sheet.leadDepartments());
        OwnedRows.units(forms.get(sheet.form()), content).stream()
                .filter(organization::isDepartment)
                .forEach(departments::add);
        return List.copyOf(departments);
    }
}
