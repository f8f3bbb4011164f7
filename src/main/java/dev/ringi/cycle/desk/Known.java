package dev.ringi.cycle.desk;

/** Variables of the processes that say what a task is about, and whom it asks. */
final class Known {

    static final String OPINION_ID = "opinionId";
    static final String CYCLE_ID = "cycleId";
    static final String CYCLE_TITLE = "cycleTitle";
    static final String MEMBER = "member";
    static final String SEAT = "seat";
    static final String DEPARTMENT = "department";

    private Known() {}
}
