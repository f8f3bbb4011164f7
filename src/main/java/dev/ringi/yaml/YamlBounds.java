package dev.ringi.yaml;

import dev.ringi.refusal.Refusal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * What no file of ours needs, and what makes a small file large or slow: repetitions by reference (the text itself grows,
 * even where only scalars are repeated), depth, breadth, several documents. Looked for before anything is built of it.
 */
final class YamlBounds {

    private static final int DEEPEST = 30;
    private static final int MOST_KEYS = 1_000;

    private final Deque<Open> open = new ArrayDeque<>();
    private int documents;

    /** A list or a mapping that has begun. */
    private static final class Open {

        private final boolean isMapping;
        private int parts;

        Open(boolean isMapping) {
            this.isMapping = isMapping;
        }
    }

    void pass(Event event) {
        if (event instanceof AliasEvent) {
            throw new Passed(event, "yaml.alias");
        }
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            throw new Passed(event, "yaml.documents");
        }
        if (event instanceof ScalarEvent || event instanceof CollectionStartEvent) {
            count(event);
        }
        if (event instanceof CollectionStartEvent) {
            open.push(new Open(event instanceof MappingStartEvent));
            if (open.size() > DEEPEST) {
                throw new Passed(event, "yaml.tooDeep", DEEPEST);
            }
        } else if (event instanceof CollectionEndEvent) {
            open.pop();
        }
    }

    private void count(Event event) {
        var around = open.peek();
        if (around != null && ++around.parts > MOST_KEYS * 2 && around.isMapping) {
            throw new Passed(event, "yaml.tooManyKeys", MOST_KEYS);
        }
    }

    /** Where it was, and by what. */
    static final class Passed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final transient Refusal rule;

        private Passed(Event event, String code, Object... arguments) {
            line = event.getStartMark().getLine() + 1;
            rule = new Refusal(code, arguments);
        }

        int line() {
            return line;
        }

        Refusal rule() {
            return rule;
        }
    }
}
