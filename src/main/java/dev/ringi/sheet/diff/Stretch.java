package dev.ringi.sheet.diff;

/** A run of characters that is in both texts, only in the earlier, or only in the later one. */
public record Stretch(Kind kind, String text) {

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
