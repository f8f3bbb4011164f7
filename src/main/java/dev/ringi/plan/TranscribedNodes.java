package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.PlanDraft.NodeDraft;
import dev.ringi.plan.PlanShape.NodeShape;
import dev.ringi.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The tree of a transcription, by its programme's {@link PlanShape}. Where a list gives numbers, the nodes themselves stand
 * in a pool at the top of the file: each of them hangs in the tree exactly once, and where it says so itself.
 */
final class TranscribedNodes {

    private final Programme programme;
    private final NodeRules rules;
    private final SheetFields fields;
    private final TranscribedContent contents;
    private final YamlNode root;
    private final JsonNode labels;
    private final Map<Numbered, YamlNode> pools = new LinkedHashMap<>();
    private final Map<Numbered, Place> places = new HashMap<>();

    /** A node of a pool, by its level and number. */
    private record Numbered(String level, int number) {}

    /** Where a node hangs: the nodes above it, by level. */
    private record Place(Map<String, Integer> above, List<UnitCode> leads, String path) {

        Place below(String level, int number, List<UnitCode> ownLeads, String ownPath) {
            var numbers = new HashMap<>(above);
            numbers.put(level, number);
            return new Place(numbers, ownLeads, ownPath);
        }
    }

    TranscribedNodes(Programme programme, NodeRules rules, SheetFields fields, YamlNode root, JsonNode labels) {
        this.programme = programme;
        this.rules = rules;
        this.fields = fields;
        this.contents = new TranscribedContent(rules);
        this.root = root;
        this.labels = labels;
    }

    List<NodeDraft> read() {
        var shape = programme.shape();
        pooled().forEach(this::fill);
        var top = shape.roots()
                .filter(level -> level.in().in(root).isPresent() || level.in().isHere())
                .toList();
        var nowhere = new Place(Map.of(), List.of(), "");
        var starts = top.isEmpty() ? pooled() : top;
        var tree = new ArrayList<NodeDraft>();
        for (var level : starts) {
            var list = top.isEmpty() ? root.get(level.pool()) : level.in().in(root);
            tree.addAll(nodes(level, list, nowhere));
        }
        if (!top.isEmpty()) {
            pools.forEach((key, node) -> requirePlace(key, node));
        }
        return tree;
    }

    private List<NodeShape> pooled() {
        return programme.shape().nodes().values().stream()
                .filter(level -> level.pool() != null)
                .toList();
    }

    private void fill(NodeShape level) {
        for (var node : root.get(level.pool()).someItems()) {
            var number = level.number().in(node).number();
            if (number > 0 && pools.putIfAbsent(new Numbered(level.level(), number), node) != null) {
                level.number().in(node).refuse("plan.duplicateNumber", String.valueOf(number), name(level));
            }
        }
    }

    private void requirePlace(Numbered key, YamlNode node) {
        if (!places.containsKey(key)) {
            var level = programme.level(key.level()).orElseThrow().name();
            node.refuse("plan.notInTree", String.valueOf(key.number()), level, above(key.level()));
        }
    }

    private String above(String level) {
        return programme.levels().stream()
                .takeWhile(candidate -> !candidate.key().equals(level))
                .map(Level::name)
                .collect(Collectors.joining("・"));
    }

    private String name(NodeShape shape) {
        return programme.level(shape.level()).orElseThrow().name();
    }

    private List<NodeDraft> nodes(NodeShape shape, YamlNode list, Place place) {
        if (shape.in().isHere()) {
            return List.of(node(shape, root, place, 1));
        }
        var drafts = new ArrayList<NodeDraft>();
        for (var item : list.items()) {
            if (item.isText() && shape.pool() != null) {
                hang(shape, item, place).ifPresent(node -> drafts.add(node(shape, node, place, drafts.size() + 1)));
            } else {
                drafts.add(node(shape, item, place, drafts.size() + 1));
            }
        }
        drafts.sort(Comparator.comparing(NodeDraft::number));
        return drafts;
    }

    private Optional<YamlNode> hang(NodeShape shape, YamlNode item, Place place) {
        var key = new Numbered(shape.level(), item.number());
        var node = pools.get(key);
        if (key.number() > 0 && node == null) {
            item.refuse("plan.noSuchTarget", String.valueOf(key.number()), name(shape), shape.pool());
        } else if (places.putIfAbsent(key, place) != null) {
            item.refuse("plan.twiceInTree", String.valueOf(key.number()), name(shape));
            return Optional.empty();
        }
        return Optional.ofNullable(node);
    }

    private NodeDraft node(NodeShape shape, YamlNode node, Place place, int position) {
        if (!shape.in().isHere()) {
            KnownKeys.of(keysOf(shape)).check(node);
        }
        shape.above()
                .forEach((level, at) -> checkAbove(at.in(node), place.above().getOrDefault(level, 0)));
        var level = programme.level(shape.level()).orElseThrow();
        var number = rules.number(level, at(shape.number(), node), position, place.path());
        var leads = shape.leads() == null
                ? place.leads()
                : rules.leads(shape.leads().in(node));
        rules.requireLeads(leads, node, level, programme);
        var here = place.below(shape.level(), number, leads, node.path());
        var own = new LinkedHashMap<String, YamlNode>();
        shape.labels().forEach((name, at) -> own.put(name, at.in(node)));
        return new NodeDraft(
                shape.level(),
                number,
                rules.mark(level, at(shape.mark(), node), number),
                NodeRules.name(shape.name().in(node)),
                leads,
                NodeRules.importance(at(shape.importance(), node)),
                rules.consents(at(shape.consents(), node), programme.fields(level, fields)),
                NodeRules.labels(own, labels),
                contents.of(shape, node),
                children(shape, node, here));
    }

    private List<KeyPath> keysOf(NodeShape shape) {
        var keys = new ArrayList<>(shape.keys());
        programme
                .shape()
                .below(shape.level())
                .map(lower -> new KeyPath(lower.in().keys(), true))
                .forEach(keys::add);
        return keys;
    }

    private List<NodeDraft> children(NodeShape shape, YamlNode node, Place here) {
        return programme
                .shape()
                .below(shape.level())
                .filter(lower -> lower.in().in(node).isPresent())
                .flatMap(lower -> nodes(lower, lower.in().in(node), here).stream())
                .toList();
    }

    private void checkAbove(YamlNode written, int inTree) {
        if (written.isPresent() && written.number() != inTree) {
            var tree = programme
                    .shape()
                    .roots()
                    .map(root -> String.join(".", root.in().keys()))
                    .collect(Collectors.joining());
            written.refuse("plan.otherPlace", written.text(20), String.valueOf(inTree), tree);
        }
    }

    /** A shape needn't say where everything is. */
    private YamlNode at(KeyPath path, YamlNode node) {
        return path == null ? root.nowhere() : path.in(node);
    }
}
