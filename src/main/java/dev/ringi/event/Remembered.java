package dev.ringi.event;

/** What goes into the audit trail: whose doing it was, and all of the record's components as they are. */
public interface Remembered {

    /** The business key a person can read, by which all that happened to one thing is found again. */
    String subject();

    /** Who did it; null for the engine itself (a timer, a start-up) and for strangers. */
    String actor();

    /** In which capacity (政策企画課長); null where the actor speaks for nobody but themselves. */
    default String capacity() {
        return null;
    }

    /** For whom it was done in their absence or at their request (代決, 代理入力); null for oneself. */
    default String onBehalfOf() {
        return null;
    }
}
