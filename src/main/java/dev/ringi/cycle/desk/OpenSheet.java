package dev.ringi.cycle.desk;

import java.util.List;

/**
 * A sheet that isn't accepted yet, in words.
 *
 * @param cycle its title
 * @param departments codes of the leads
 * @param leads their names
 * @param left until what is due now, in open days
 */
record OpenSheet(
        long id,
        String cycle,
        String title,
        List<String> departments,
        String leads,
        String state,
        Due submission,
        Due review,
        String left,
        boolean late) {

    /** @param original null where it never was another */
    record Due(String day, String original) {}

    /** Whether it is one of those that the form means. */
    boolean isMeant(ExtensionForm form) {
        return form.sheet().contains(id) || departments.contains(form.department());
    }
}
