package dev.ringi.submission;

/**
 * Who acts, and as what.
 *
 * @param department code, or null where the person acts for no department
 * @param capacity title held today, as in 納税課長
 */
record Actor(String person, String department, String capacity) {}
