package dev.ringi.plan;

import dev.ringi.yaml.YamlNode;
import java.util.List;

/**
 * Where in a plan file something stands: keys from the outermost, as in {@code previous_review.efforts}; none ({@code .})
 * for the place itself.
 *
 * @param isOptional written in brackets, {@code (glossary)}: it may be missing
 */
record KeyPath(List<String> keys, boolean isOptional) {

    static final KeyPath HERE = new KeyPath(List.of(), false);

    static KeyPath parse(String written) {
        var optional = written.startsWith("(") && written.endsWith(")");
        var path = optional ? written.substring(1, written.length() - 1) : written;
        return new KeyPath(path.equals(".") ? List.of() : List.of(path.split("\\.")), optional);
    }

    YamlNode in(YamlNode node) {
        var found = node;
        for (var key : keys) {
            found = found.get(key);
        }
        return found;
    }

    boolean isHere() {
        return keys.isEmpty();
    }
}
