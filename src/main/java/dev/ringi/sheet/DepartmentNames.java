package dev.ringi.sheet;

import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.content.Wording;
import org.springframework.stereotype.Component;

/** The departments that a select offers, by their names as they are now. */
@Component
public class DepartmentNames implements Wording {

    /** The variable that offers departments. */
    private static final String UNITS = "unitOptions";

    private final Organization organization;

    public DepartmentNames(Organization organization) {
        this.organization = organization;
    }

    @Override
    public String option(String optionsKey, String value) {
        return UNITS.equals(optionsKey) ? organization.departmentName(new UnitCode(value)) : value;
    }
}
