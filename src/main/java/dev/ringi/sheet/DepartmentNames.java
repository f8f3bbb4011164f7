package dev.ringi.sheet;

import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.content.Wording;
import dev.ringi.sheet.form.OwnedRows;
import org.springframework.stereotype.Component;

/** The departments that a select offers, by their names as they are now. */
@Component
public class DepartmentNames implements Wording {

    private final Organization organization;

    public DepartmentNames(Organization organization) {
        this.organization = organization;
    }

    @Override
    public String option(String optionsKey, String value) {
        return OwnedRows.UNITS.equals(optionsKey) ? organization.departmentName(new UnitCode(value)) : value;
    }
}
