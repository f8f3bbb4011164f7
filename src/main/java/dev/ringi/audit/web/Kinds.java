package dev.ringi.audit.web;

import java.util.ResourceBundle;

/** What kinds of entries and their parts are called in Japanese: {@code audit/kinds.properties}, {@code details.properties}. */
final class Kinds {

    private static final ResourceBundle LABELS = ResourceBundle.getBundle("audit.kinds");
    private static final ResourceBundle DETAILS = ResourceBundle.getBundle("audit.details");

    private Kinds() {}

    static String label(String type) {
        return in(LABELS, type);
    }

    static String detail(String part) {
        return in(DETAILS, part);
    }

    /** By its own name where an earlier version had written it. */
    private static String in(ResourceBundle labels, String name) {
        return labels.containsKey(name) ? labels.getString(name) : name;
    }
}
