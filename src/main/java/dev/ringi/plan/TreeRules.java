package dev.ringi.plan;

import dev.ringi.plan.PlanDraft.NodeDraft;
import dev.ringi.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tree above the targets: each target hangs in it exactly once, and where it says so itself. */
final class TreeRules {

    private static final List<String> LEVELS = List.of("viewpoint", "action");

    private final YamlNode targets;
    private final Set<Integer> known;
    /** From a target's number to the numbers of the nodes above it, top first. */
    private final Map<Integer, List<Integer>> places = new HashMap<>();

    TreeRules(YamlNode targets) {
        this.targets = targets;
        this.known = targets.items().stream()
                .map(target -> target.get("number").number())
                .collect(Collectors.toSet());
    }

    List<NodeDraft> read(YamlNode viewpoints) {
        var tree = children(viewpoints, List.of());
        if (viewpoints.isPresent()) {
            targets.items().forEach(this::checkPlace);
        }
        return tree;
    }

    private List<NodeDraft> children(YamlNode nodes, List<Integer> above) {
        var numbers = new ArrayList<Integer>();
        return nodes.items().stream().map(node -> node(node, above, numbers)).toList();
    }

    private NodeDraft node(YamlNode node, List<Integer> above, List<Integer> siblings) {
        node.keys(Set.of("number", "label", "name"), Set.of("actions", "targets"));
        var number = node.get("number").number();
        if (siblings.contains(number)) {
            node.get("number").refuse("plan.duplicateNode", String.valueOf(number));
        }
        siblings.add(number);
        var place = new ArrayList<>(above);
        place.add(number);
        return new NodeDraft(
                node.get("label").text(100),
                node.get("name").text(200),
                children(node.get("actions"), place),
                node.get("targets").items().stream()
                        .map(target -> hang(target, place))
                        .sorted()
                        .toList());
    }

    private int hang(YamlNode node, List<Integer> place) {
        var number = node.number();
        if (number > 0 && !known.contains(number)) {
            node.refuse("plan.noSuchTarget", String.valueOf(number));
        } else if (places.putIfAbsent(number, place) != null) {
            node.refuse("plan.twiceInTree", String.valueOf(number));
        }
        return number;
    }

    private void checkPlace(YamlNode target) {
        var number = target.get("number").number();
        var place = places.get(number);
        if (place == null && number > 0) {
            target.refuse("plan.notInTree", String.valueOf(number));
        }
        for (var level = 0; place != null && level < LEVELS.size(); level++) {
            var node = target.get(LEVELS.get(level));
            var inTree = level < place.size() ? place.get(level) : 0;
            if (node.isPresent() && node.number() != inTree) {
                node.refuse("plan.otherPlace", node.text(20), String.valueOf(inTree));
            }
        }
    }
}
