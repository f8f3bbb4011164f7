package dev.ringi.driver;

import dev.ringi.engine.WebappAddresses;

/** What Tasklist and its plugins call. */
final class Addresses {

    static final String FILTERS = WebappAddresses.rest() + "/filter?resourceType=Task";
    static final String SHEETS = WebappAddresses.feature("sheets") + "/sheets";
    static final String ABSENCES = WebappAddresses.feature("absence") + "/absences";

    private Addresses() {}

    static String tasks(String filter) {
        return WebappAddresses.rest() + "/filter/" + filter + "/list";
    }

    static String atTask(String task, String act) {
        return WebappAddresses.rest() + "/task/" + task + "/" + act;
    }

    static String draft(String task) {
        return WebappAddresses.feature("drafts") + "/task/" + task + "/draft";
    }

    static String unclaim(String task) {
        return WebappAddresses.feature("task") + "/" + task + "/unclaim";
    }

    static String withdrawal(String sheet) {
        return WebappAddresses.feature("sheets") + "/sheet/" + sheet + "/withdrawal";
    }

    static String files(String sheet) {
        return WebappAddresses.feature("attachments") + "/sheet/" + sheet;
    }
}
