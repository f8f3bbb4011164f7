package dev.ringi.organization.desk;

import java.util.List;

/** What the dialog shows; dates are written in Japanese, {@code today} alone is ISO. */
record AbsenceView(String today, boolean own, boolean others, List<Somebody> people, List<Registered> absences) {

    record Somebody(String id, String name) {}

    /** @param by who registered it, where it wasn't the person */
    record Registered(long id, String name, String period, String by, List<Decides> substitutes) {}

    /** @param name null where nobody decides */
    record Decides(String seat, String period, String name) {}
}
