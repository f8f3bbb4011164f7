package dev.ringi.sheet.form;

/**
 * A value that the form doesn't admit.
 *
 * @param path as in {@code sheet.items[2].text}
 * @param message Japanese: which field, which rule, what to do
 */
public record FieldViolation(String path, String message) {}
