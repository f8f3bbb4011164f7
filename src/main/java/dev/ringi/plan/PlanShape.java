package dev.ringi.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which keys of a transcription hold what a plan consists of, so that a document that was written down in a shape of its
 * own is taken as it is.
 *
 * @param also keys that are known and not used
 * @param labels where words for headings stand, with the names that they may have; null for none
 * @param nodes by level, topmost first
 */
record PlanShape(
        KeyPath municipality,
        KeyPath title,
        KeyPath subtitle,
        KeyPath year,
        List<KeyPath> also,
        KeyPath labels,
        List<KeyPath> labelNames,
        KeyPath chapters,
        Map<String, NodeShape> nodes) {

    /**
     * Nodes of one level.
     *
     * @param in the key under which they are listed; {@link KeyPath#HERE} where the whole file is one node
     * @param pool key of the file under which they stand where {@code in} lists their numbers only, or null
     * @param above by level: a key that must agree with where the node hangs
     * @param content by phase and field
     */
    record NodeShape(
            String level,
            KeyPath in,
            String pool,
            KeyPath number,
            KeyPath mark,
            KeyPath name,
            KeyPath leads,
            KeyPath importance,
            KeyPath consents,
            Map<String, KeyPath> labels,
            Map<String, KeyPath> above,
            Map<String, Map<String, Value>> content) {

        Collection<KeyPath> keys() {
            var keys = new ArrayList<KeyPath>();
            Stream.of(number, mark, name, leads, importance, consents)
                    .flatMap(path -> Optional.ofNullable(path).stream())
                    .forEach(keys::add);
            keys.addAll(labels.values());
            keys.addAll(above.values());
            content.values().forEach(fields -> fields.values().forEach(value -> keys.addAll(value.keys())));
            return keys;
        }
    }

    /** What becomes a field's value. */
    sealed interface Value {

        /** Those that it reads of the place where it stands. */
        List<KeyPath> keys();

        /** A text, or a list of paragraphs. */
        record Text(KeyPath at) implements Value {
            @Override
            public List<KeyPath> keys() {
                return List.of(at);
            }
        }

        /**
         * A list, a row each.
         *
         * @param number where a row's own number stands, which must count from 1; null where it has none
         */
        record Rows(KeyPath at, KeyPath number, KeyPath mark, Map<String, Value> cells) implements Value {
            @Override
            public List<KeyPath> keys() {
                var paired =
                        cells.values().stream().filter(Paired.class::isInstance).map(cell -> ((Paired) cell).with());
                return Stream.concat(Stream.of(at), paired).toList();
            }

            List<KeyPath> rowKeys() {
                var keys = new ArrayList<KeyPath>();
                Stream.of(number, mark).filter(path -> path != null).forEach(keys::add);
                cells.values().stream()
                        .filter(cell -> !(cell instanceof Paired))
                        .forEach(cell -> keys.addAll(cell.keys()));
                return keys;
            }
        }

        /** The department whose name the text begins with, before these words; nothing where it begins otherwise. */
        record Owner(KeyPath at, String before) implements Value {
            @Override
            public List<KeyPath> keys() {
                return List.of(at);
            }
        }

        /** In a row: what another list of the same node has under the row's number. */
        record Paired(KeyPath with, KeyPath number, KeyPath mark, KeyPath at) implements Value {
            @Override
            public List<KeyPath> keys() {
                return Stream.of(number, mark, at).filter(path -> path != null).toList();
            }
        }
    }

    /** The keys of the file as a whole. */
    Collection<KeyPath> keys() {
        var keys = new ArrayList<>(also);
        Stream.of(municipality, title, subtitle, year, labels, chapters)
                .flatMap(path -> Optional.ofNullable(path).stream())
                .forEach(keys::add);
        for (var level : new LinkedHashMap<>(nodes).values()) {
            if (level.in().isHere()) {
                keys.addAll(level.keys());
                below(level.level()).forEach(lower -> keys.add(lower.in()));
            }
            if (level.pool() != null) {
                keys.add(new KeyPath(List.of(level.pool()), false));
            }
        }
        roots().filter(level -> !level.in().isHere()).forEach(level -> keys.add(level.in()));
        return keys;
    }

    /** Levels that may stand at the top of the file. */
    Stream<NodeShape> roots() {
        return nodes.values().stream().limit(1);
    }

    Stream<NodeShape> below(String level) {
        return nodes.values().stream()
                .dropWhile(shape -> !shape.level().equals(level))
                .skip(1);
    }
}
