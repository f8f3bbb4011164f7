package dev.ringi.plan;

import dev.ringi.yaml.YamlNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The keys that a place in a plan file may and must have, with those inside them as far as anybody reads them. */
final class KnownKeys {

    private final TreeMap<String, KnownKeys> children = new TreeMap<>();
    private boolean isRequired;
    private boolean isRead;

    static KnownKeys of(Collection<KeyPath> paths) {
        var root = new KnownKeys();
        paths.stream().filter(path -> !path.isHere()).forEach(path -> root.add(path.keys(), path.isOptional()));
        return root;
    }

    private void add(List<String> keys, boolean optional) {
        var child = children.computeIfAbsent(keys.get(0), key -> new KnownKeys());
        child.isRequired |= !optional;
        if (keys.size() == 1) {
            child.isRead = true;
        } else {
            child.add(keys.subList(1, keys.size()), optional);
        }
    }

    /** Notes what is missing or unknown. */
    void check(YamlNode node) {
        node.keys(named(true), named(false));
        children.forEach((key, child) -> {
            if (!child.isRead && node.get(key).isPresent()) {
                child.check(node.get(key));
            }
        });
    }

    private Set<String> named(boolean required) {
        return children.entrySet().stream()
                .filter(child -> child.getValue().isRequired == required)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
