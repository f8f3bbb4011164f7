package dev.ringi.event;

/**
 * Something that has happened in the domain and must be remembered; its record is named in the past tense.
 *
 * <p>Published through Spring inside the transaction that made it true: whoever hears it writes in that same transaction.
 * Every record component goes into the audit trail as it is, so carry ids, numbers and short texts, not whole sheets.
 */
public interface DomainEvent {

    /** The business key a person can read, by which all that happened to one thing is found again. */
    String subject();

    /** Who did it; null for the engine itself (a timer, a start-up). */
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
