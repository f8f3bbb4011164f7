package dev.ringi.sheet.diff;

import dev.ringi.sheet.diff.Stretch.Kind;
import java.util.ArrayList;
import java.util.List;

/** Gathers stretches, and joins changes that only a character or two keep apart: they read as one. */
final class Stretches {

    private static final int SHORT = 2;

    private final List<Stretch> all = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    void keep(String text) {
        same.append(text);
    }

    void change(String before, String after) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        settleSame();
        removed.append(before);
        added.append(after);
    }

    List<Stretch> all() {
        flush();
        put(Kind.SAME, same);
        return List.copyOf(all);
    }

    private void settleSame() {
        var changing = !removed.isEmpty() || !added.isEmpty();
        var isJoint = changing && same.length() <= SHORT && same.indexOf("\n") < 0;
        if (isJoint) {
            removed.append(same);
            added.append(same);
            same.setLength(0);
            return;
        }
        flush();
        put(Kind.SAME, same);
    }

    private void flush() {
        put(Kind.REMOVED, removed);
        put(Kind.ADDED, added);
    }

    private void put(Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            all.add(new Stretch(kind, text.toString()));
            text.setLength(0);
        }
    }
}
