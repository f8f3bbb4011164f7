package dev.ringi.webapps.beside;

import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.diff.FieldChange;
import org.springframework.stereotype.Component;

/** A sheet holds the codes of the departments that own an item; people read names. */
@Component
class UnitNames {

    private static final String UNIT = "].unit";

    private final Organization organization;

    UnitNames(Organization organization) {
        this.organization = organization;
    }

    FieldChange in(FieldChange change) {
        return change.path().endsWith(UNIT)
                ? new FieldChange(
                        change.path(), change.label(), name(change.before()), name(change.after()), change.movedFrom())
                : change;
    }

    private String name(String code) {
        return code.isEmpty() ? "" : organization.departmentName(new UnitCode(code));
    }
}
