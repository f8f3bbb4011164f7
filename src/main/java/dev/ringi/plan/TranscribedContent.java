package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.numeral.Mark;
import dev.ringi.plan.PlanShape.NodeShape;
import dev.ringi.plan.PlanShape.Value;
import dev.ringi.yaml.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a transcription's node says, as its sheets begin with it. */
final class TranscribedContent {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final NodeRules rules;

    TranscribedContent(NodeRules rules) {
        this.rules = rules;
    }

    /** By phase. */
    Map<String, JsonNode> of(NodeShape shape, YamlNode node) {
        var contents = new TreeMap<String, JsonNode>();
        shape.content().forEach((phase, fields) -> contents.put(phase, object(fields, node)));
        return contents;
    }

    private ObjectNode object(Map<String, Value> fields, YamlNode node) {
        var content = JSON.objectNode();
        fields.forEach((field, value) -> {
            if (value instanceof Value.Rows rows) {
                var list = content.putArray(field);
                rows(rows, node).forEach(list::add);
            } else {
                put(content, field, value, node);
            }
        });
        return content;
    }

    private void put(ObjectNode content, String field, Value value, YamlNode node) {
        if (value instanceof Value.Text text) {
            var found = text.at().in(node);
            if (found.isPresent() || !text.at().isOptional()) {
                content.put(field, paragraphs(found));
            }
        } else if (value instanceof Value.Owner owner) {
            var written = owner.at().in(node).prose(NodeRules.LONG);
            var end = written.indexOf(owner.before());
            if (end >= 0) {
                rules.departmentNamed(written.substring(0, end)).ifPresent(code -> content.put(field, code.value()));
            }
        }
    }

    private List<ObjectNode> rows(Value.Rows shape, YamlNode node) {
        var list = shape.at().in(node);
        var partners = new TreeMap<String, Map<Integer, YamlNode>>();
        shape.cells().forEach((field, cell) -> {
            if (cell instanceof Value.Paired paired) {
                partners.put(field, numbered(paired.with().in(node), paired.number(), paired.mark()));
                partners.get(field)
                        .values()
                        .forEach(partner -> KnownKeys.of(paired.keys()).check(partner));
            }
        });
        var numbers = new HashSet<Integer>();
        var items = shape.at().isOptional() ? list.items() : list.someItems();
        var rows = items.stream().map(row -> row(shape, row, partners, numbers)).toList();
        partners.forEach((field, known) -> known.forEach((number, partner) -> {
            if (!numbers.contains(number)) {
                partner.refuse(
                        "plan.noPartner",
                        String.valueOf(number),
                        String.join(".", shape.at().keys()));
            }
        }));
        return rows;
    }

    private ObjectNode row(
            Value.Rows shape, YamlNode row, Map<String, Map<Integer, YamlNode>> partners, Set<Integer> numbers) {
        if (!row.isText()) {
            KnownKeys.of(shape.rowKeys()).check(row);
        }
        var number = number(row, shape.number(), shape.mark());
        numbers.add(number);
        var content = JSON.objectNode();
        shape.cells().forEach((field, cell) -> {
            if (cell instanceof Value.Paired paired) {
                var partner = partners.get(field).get(number);
                if (partner == null) {
                    row.refuse(
                            "plan.noPartner",
                            String.valueOf(number),
                            String.join(".", paired.with().keys()));
                } else {
                    content.put(field, paragraphs(paired.at().in(partner)));
                }
            } else {
                put(content, field, cell, row);
            }
        });
        return content;
    }

    private static Map<Integer, YamlNode> numbered(YamlNode list, KeyPath number, KeyPath mark) {
        var found = new TreeMap<Integer, YamlNode>();
        for (var item : list.items()) {
            var own = number(item, number, mark);
            if (own > 0 && found.putIfAbsent(own, item) != null) {
                number.in(item).refuse("plan.duplicateRow", String.valueOf(own));
            }
        }
        return found;
    }

    /** 0 where rows of this list have none. */
    private static int number(YamlNode row, KeyPath number, KeyPath mark) {
        if (number == null) {
            return 0;
        }
        var written = number.in(row).number();
        if (mark != null && mark.in(row).isPresent()) {
            var circled = mark.in(row).text(10);
            if (written > 0 && !circled.equals(Mark.of(written))) {
                mark.in(row).refuse("plan.mark", circled, String.valueOf(written), Mark.of(written));
            }
        }
        return written;
    }

    private static String paragraphs(YamlNode node) {
        return node.isText()
                ? node.prose(NodeRules.LONG)
                : node.someItems().stream()
                        .map(item -> item.prose(NodeRules.LONG))
                        .collect(Collectors.joining("\n"));
    }
}
