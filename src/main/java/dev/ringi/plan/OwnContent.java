package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.ringi.yaml.YamlNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a sheet begins with, in a file of Ringi's own shape: by the keys of its form. */
final class OwnContent {

    private final NodeRules rules;
    private final Map<String, Set<String>> fields;
    private final Set<String> departments;

    OwnContent(NodeRules rules, SheetFields fields, String form) {
        this.rules = rules;
        this.fields = fields.of(form).orElseThrow();
        this.departments = fields.departments(form);
    }

    ObjectNode read(YamlNode node) {
        return object(node, "");
    }

    private ObjectNode object(YamlNode node, String prefix) {
        var content = JsonNodeFactory.instance.objectNode();
        for (var key : node.names()) {
            var value = node.get(key);
            var path = prefix + key;
            if (fields.containsKey(path)) {
                content.set(key, value(value, path));
            } else if (fields.keySet().stream().anyMatch(field -> field.startsWith(path + "."))) {
                content.set(key, object(value, path + "."));
            } else {
                value.refuse("plan.noField", path, String.join("・", fields.keySet()));
            }
        }
        return content;
    }

    private JsonNode value(YamlNode value, String field) {
        var cells = fields.get(field);
        if (cells.isEmpty()) {
            return text(value);
        }
        var rows = JsonNodeFactory.instance.arrayNode();
        for (var item : value.items()) {
            item.keys(Set.of(), cells);
            var content = rows.addObject();
            item.names()
                    .forEach(key -> content.set(
                            key,
                            departments.contains(field + "." + key)
                                    ? TextNode.valueOf(
                                            rules.department(item.get(key)).value())
                                    : text(item.get(key))));
        }
        return rows;
    }

    private static JsonNode text(YamlNode value) {
        return TextNode.valueOf(
                value.isText()
                        ? value.prose(NodeRules.LONG)
                        : value.items().stream()
                                .map(item -> item.prose(NodeRules.LONG))
                                .collect(Collectors.joining("\n")));
    }
}
