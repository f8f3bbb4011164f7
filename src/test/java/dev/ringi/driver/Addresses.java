package dev.ringi.driver;

import dev.ringi.engine.WebappAddresses;

/** What Tasklist and its plugins call. */
final class Addresses {

    static final String FILTERS = WebappAddresses.rest() + "/filter?resourceType=Task";
    static final String SHEETS = WebappAddresses.plugin("ringi-sheets") + "/sheets";
    static final String ABSENCES = WebappAddresses.plugin("ringi-absence") + "/absences";

    private static final String TASK = WebappAddresses.plugin("ringi") + "/task/";

    private Addresses() {}

    static String tasks(String filter) {
        return WebappAddresses.rest() + "/filter/" + filter + "/list";
    }

    static String atTask(String task, String act) {
        return WebappAddresses.rest() + "/task/" + task + "/" + act;
    }

    static String draft(String task) {
        return TASK + task + "/draft";
    }

    static String unclaim(String task) {
        return TASK + task + "/unclaim";
    }

    static String withdrawal(String sheet) {
        return WebappAddresses.plugin("ringi-sheets") + "/sheet/" + sheet + "/withdrawal";
    }

    static String files(String sheet) {
        return WebappAddresses.plugin("ringi-attachments") + "/sheet/" + sheet;
    }
}
