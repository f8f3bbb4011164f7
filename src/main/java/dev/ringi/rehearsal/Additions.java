package dev.ringi.rehearsal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A copy of the rehearsed plan whose first target is important and needs two consents, so that every way of deciding is
 * walked. All else is taken over as it is written: no text turns into a number or a date on the way.
 */
final class Additions {

    private static final Yaml YAML = new Yaml(options());

    private Additions() {}

    static String to(RehearsedPlan plan) throws IOException {
        try (var reader = Files.newBufferedReader(plan.file())) {
            var root = (MappingNode) YAML.compose(reader);
            for (var target : ((SequenceNode) valueOf(root, "targets")).getValue()) {
                if (isFirst((MappingNode) target, plan)) {
                    put((MappingNode) target, "importance", "重要");
                    put((MappingNode) target, "consents", consents(plan));
                }
            }
            var copy = new StringWriter();
            YAML.serialize(root, copy);
            return copy.toString();
        }
    }

    private static boolean isFirst(MappingNode target, RehearsedPlan plan) {
        return valueOf(target, "number") instanceof ScalarNode number
                && number.getValue().equals(Integer.toString(plan.first()));
    }

    private static List<Map<String, Object>> consents(RehearsedPlan plan) {
        return List.of(
                Map.of("department", plan.outsider()), Map.of("department", Cast.CONSULTED, "fields", List.of("goal")));
    }

    private static void put(MappingNode node, String key, Object value) {
        var entries = new ArrayList<>(node.getValue());
        entries.removeIf(entry -> isNamed(entry, key));
        entries.add(new NodeTuple(YAML.represent(key), YAML.represent(value)));
        node.setValue(entries);
    }

    private static Node valueOf(MappingNode node, String key) {
        return node.getValue().stream()
                .filter(entry -> isNamed(entry, key))
                .findFirst()
                .map(NodeTuple::getValueNode)
                .orElseThrow(() -> new RehearsalFailed("no " + key + " in the plan file"));
    }

    private static boolean isNamed(NodeTuple entry, String key) {
        return entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key);
    }

    private static DumperOptions options() {
        var options = new DumperOptions();
        options.setSplitLines(false);
        return options;
    }
}
