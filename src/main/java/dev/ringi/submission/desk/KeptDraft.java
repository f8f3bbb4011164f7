package dev.ringi.submission.desk;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A draft as it once was saved.
 *
 * @param revision 0 for the text that the round began with
 * @param by the person's name; null for revision 0, like {@code at}
 * @param sheet null in a list
 */
public record KeptDraft(int revision, String by, String at, JsonNode sheet) {}
