package dev.ringi.submission;

import dev.ringi.organization.Person;
import dev.ringi.organization.UnitCode;

/**
 * Who acts, and as what.
 *
 * @param person id, or null where time itself acts
 * @param department null where the person acts for no single department
 * @param seat id of the group whose decision it is, or null
 * @param capacity title held today, as in 納税課長
 * @param absent for whom it is done (代決), or null
 */
record Actor(String person, UnitCode department, String seat, String capacity, Absent absent) {

    /** The one who should have decided, with the title held today. */
    record Absent(String person, String capacity) {

        static Absent of(Person person, String capacity) {
            return new Absent(person.id(), capacity);
        }
    }

    static Actor clock(UnitCode department) {
        return new Actor(null, department, null, null, null);
    }
}
