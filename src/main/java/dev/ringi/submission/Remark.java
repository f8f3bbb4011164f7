package dev.ringi.submission;

/**
 * What a decider says of one place of a sheet.
 *
 * @param field path below the form's {@code sheet}, as in {@code goal} or {@code items[1].text}
 * @param proposal wording to take over, or null
 */
public record Remark(String field, String text, String proposal) {}
