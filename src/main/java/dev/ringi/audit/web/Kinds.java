package dev.ringi.audit.web;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What each kind of entry is called in Japanese: {@code audit/kinds.properties}. */
final class Kinds {

    private static final ResourceBundle LABELS = ResourceBundle.getBundle("audit.kinds");

    private Kinds() {}

    /** By its own name where an earlier version had written it. */
    static String label(String type) {
        try {
            return LABELS.getString(type);
        } catch (MissingResourceException formerKind) {
            return type;
        }
    }
}
