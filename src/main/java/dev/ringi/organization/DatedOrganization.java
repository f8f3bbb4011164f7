package dev.ringi.organization;

import java.time.LocalDate;

/** @param effective the first day on which it holds; null for now */
record DatedOrganization(LocalDate effective, OrganizationDraft draft) {

    boolean isAfter(LocalDate day) {
        return effective != null && effective.isAfter(day);
    }
}
