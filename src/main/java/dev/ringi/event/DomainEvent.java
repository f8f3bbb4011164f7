package dev.ringi.event;

/**
 * Something that has happened in the domain and must be remembered; its record is named in the past tense.
 *
 * <p>Published through Spring inside the transaction that made it true: whoever hears it writes in that same transaction.
 * Every record component goes into the audit trail as it is, so carry ids, numbers and short texts, not whole sheets.
 */
public interface DomainEvent extends Remembered {}
