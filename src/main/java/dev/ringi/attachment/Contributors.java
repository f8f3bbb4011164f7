package dev.ringi.attachment;

import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import dev.ringi.sheet.form.OwnedRows;
import dev.ringi.sheet.form.SheetForms;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who writes at a sheet: the lead departments, and the units to which one of its items belongs. */
@Component
class Contributors {

    private final Sheets sheets;
    private final Organization organization;
    private final SheetForms forms;

    Contributors(Sheets sheets, Organization organization, SheetForms forms) {
        this.sheets = sheets;
        this.organization = organization;
        this.forms = forms;
    }

    /** Holds the sheet; refused once it is handed in, and for all who don't write at it. */
    Contribution open(SheetId sheetId, String person) {
        return open(sheets.hold(sheetId), person);
    }

    Contribution open(Sheet sheet, String person) {
        var capacity = capacityOf(sheet, person)
                .orElseThrow(() -> Refusal.forbidden("attachment.notContributor", sheet.title()));
        sheet.requireDrafting();
        return new Contribution(sheet, person, capacity);
    }

    boolean include(Sheet sheet, String person) {
        return capacityOf(sheet, person).isPresent();
    }

    private Optional<String> capacityOf(Sheet sheet, String person) {
        var groups = organization.groupsOf(person);
        return departments(sheet)
                .map(Groups::staffOf)
                .filter(groups::contains)
                .findFirst()
                .map(group -> organization.capacityOf(person, group));
    }

    private Stream<UnitCode> departments(Sheet sheet) {
        var units = OwnedRows.units(forms.get(sheet.form()), sheets.textToWorkOn(sheet.id()));
        return Stream.concat(sheet.leadDepartments().stream(), units.stream().filter(organization::isDepartment));
    }
}
