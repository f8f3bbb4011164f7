package dev.ringi.cycle.desk;

import java.util.List;

/** What an extension would do, before it is done. */
record Preview(List<Change> changes, List<Other> others) {

    /**
     * @param submission the new day, or null where it stays
     * @param review the new day, or null where it stays
     */
    record Change(OpenSheet sheet, String submission, String review) {}

    /** @param why it can't be extended so */
    record Other(OpenSheet sheet, String why) {}
}
