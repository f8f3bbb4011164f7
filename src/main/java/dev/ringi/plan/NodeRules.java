package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.yaml.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every node of a plan file has to keep to, however the file is shaped. */
final class NodeRules {

    static final int LONG = 20_000;

    private static final int NAME = 200;

    private final KnownDepartments departments;
    /** From where numbers count anew to those that are taken. */
    private final Map<String, Set<Integer>> taken = new HashMap<>();

    NodeRules(KnownDepartments departments) {
        this.departments = departments;
    }

    /**
     * @param written absent for a node that counts by its place
     * @param parent the place of the node above
     */
    int number(Level level, YamlNode written, int place, String parent) {
        var number = written.isPresent() ? written.number() : place;
        var range = level.key() + (level.isContinuous() ? "" : "@" + parent);
        if (number > 0 && !taken.computeIfAbsent(range, key -> new HashSet<>()).add(number)) {
            written.refuse("plan.duplicateNumber", String.valueOf(number), level.name());
        }
        return number;
    }

    String mark(Level level, YamlNode written, int number) {
        var expected = level.mark(Math.max(number, 1));
        if (written.isPresent()) {
            var mark = written.text(100);
            if (number > 0 && !mark.isEmpty() && !mark.equals(expected)) {
                written.refuse("plan.mark", mark, String.valueOf(number), expected);
            }
        }
        return expected;
    }

    static String name(YamlNode written) {
        return written.text(NAME);
    }

    List<String> leads(YamlNode written) {
        if (written.isText()) {
            return List.of(department(written));
        }
        var known = new HashSet<String>();
        return written.someItems().stream().map(lead -> lead(lead, known)).toList();
    }

    private String lead(YamlNode node, Set<String> known) {
        var code = department(node);
        if (!code.isEmpty() && !known.add(code)) {
            node.refuse("plan.duplicateLead", node.text(100));
        }
        return code;
    }

    /** Code of the department that is named here, or "" with the name refused. */
    String department(YamlNode node) {
        var name = node.text(100);
        var department = departments.named(name);
        if (department.isEmpty() && !name.isBlank()) {
            node.refuse("plan.unknownDepartment", name);
        }
        return department.orElse("");
    }

    /** The department that these words name, or "". */
    String departmentNamed(String words) {
        return departments.perhaps(words).orElse("");
    }

    static Importance importance(YamlNode node) {
        if (!node.isPresent()) {
            return Importance.ORDINARY;
        }
        var label = node.text(10);
        return Importance.labelled(label).orElseGet(() -> {
            node.refuse("plan.importance", label);
            return Importance.ORDINARY;
        });
    }

    /** @param fields that sheets of the node's level have */
    List<ConsentRule> consents(YamlNode node, Set<String> fields) {
        return node.items().stream().map(item -> consent(item, fields)).toList();
    }

    private ConsentRule consent(YamlNode node, Set<String> known) {
        node.keys(Set.of("department"), Set.of("fields"));
        var fields = node.get("fields").items().stream()
                .map(field -> field(field, known))
                .toList();
        return new ConsentRule(department(node.get("department")), fields);
    }

    private static String field(YamlNode node, Set<String> known) {
        var field = node.text(40);
        if (!field.isEmpty() && !known.contains(field)) {
            node.refuse("plan.noField", field, String.join("・", known));
        }
        return field;
    }

    /** Headings that this node has otherwise than its plan. */
    static JsonNode labels(Map<String, YamlNode> written, JsonNode ofThePlan) {
        var own = JsonNodeFactory.instance.objectNode();
        written.forEach((name, node) -> {
            if (node.isPresent() && !node.text(100).equals(ofThePlan.path(name).asText())) {
                own.put(name, node.text(100));
            }
        });
        return own;
    }
}
