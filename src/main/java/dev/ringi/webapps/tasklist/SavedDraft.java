package dev.ringi.webapps.tasklist;

/**
 * Who saved a draft when.
 *
 * @param by the person's name, or null if nobody saved yet
 * @param at ISO 8601 in UTC, or null
 */
public record SavedDraft(String by, String at) {

    static final SavedDraft NEVER = new SavedDraft(null, null);
}
