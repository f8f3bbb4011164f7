package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.organization.UnitCode;
import dev.ringi.yaml.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every node of a plan file has to keep to, however the file is shaped. */
final class NodeRules {

    static final int LONG = 20_000;

    private static final int NAME = 200;

    /** Stands where a name is no department's, until the file is refused as a whole. */
    private static final UnitCode REFUSED = new UnitCode("");

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

    List<UnitCode> leads(YamlNode written) {
        if (written.isText()) {
            return List.of(department(written));
        }
        var known = new HashSet<UnitCode>();
        return written.someItems().stream().map(lead -> lead(lead, known)).toList();
    }

    /** Nobody could write a sheet that no department leads. */
    void requireLeads(List<UnitCode> leads, YamlNode node, Level level, Programme programme) {
        if (leads.isEmpty() && programme.hasSheets(level)) {
            node.refuse("plan.noLeads", level.name());
        }
    }

    private UnitCode lead(YamlNode node, Set<UnitCode> known) {
        var code = department(node);
        if (!code.equals(REFUSED) && !known.add(code)) {
            node.refuse("plan.duplicateLead", node.text(100));
        }
        return code;
    }

    UnitCode department(YamlNode node) {
        var name = node.text(100);
        var department = departments.named(name);
        if (department.isEmpty() && !name.isBlank()) {
            node.refuse("plan.unknownDepartment", name);
        }
        return department.orElse(REFUSED);
    }

    Optional<UnitCode> departmentNamed(String words) {
        return departments.perhaps(words);
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
