package dev.ringi.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.character.Characters;
import dev.ringi.refusal.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One place in a {@link YamlFile}. Reading never stops at a problem: it is noted, and a harmless value (an empty text or
 * list, zero) is returned, since nothing of a file with problems is used.
 */
public final class YamlNode {

    private static final Pattern INTEGER = Pattern.compile("[1-9][0-9]{0,8}");

    private final YamlFile file;
    private final String path;
    private final Node node;

    YamlNode(YamlFile file, String path, Node node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    /** Such as {@code targets[3].name}. */
    public String path() {
        return path;
    }

    public boolean isPresent() {
        return node != null;
    }

    /** A place where nothing stands, for what a file needn't have. */
    public YamlNode nowhere() {
        return new YamlNode(file, path, null);
    }

    /** Whether one text stands here, and neither a list nor pairs. */
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** The keys here, remarks ({@code _…}) left out; none where it isn't a mapping. */
    public List<String> names() {
        return entries().stream()
                .map(YamlNode::key)
                .filter(key -> !key.startsWith("_"))
                .distinct()
                .toList();
    }

    /** Notes a problem at this place. */
    public void refuse(String code, Object... arguments) {
        refuse(new Refusal(code, arguments));
    }

    public void refuse(Refusal rule) {
        file.refuse(path, node == null ? 0 : node.getStartMark().getLine() + 1, rule);
    }

    /** Notes what is missing, twice there, or unknown; keys that begin with {@code _} are remarks and always allowed. */
    public YamlNode keys(Set<String> required, Set<String> optional) {
        var found = entries().stream().map(YamlNode::key).toList();
        required.stream().filter(key -> !found.contains(key)).sorted().forEach(this::refuseMissing);
        var met = new HashSet<String>();
        for (var i = 0; i < found.size(); i++) {
            var key = found.get(i);
            var here = new YamlNode(file, child(key), entries().get(i).getKeyNode());
            if (!met.add(key)) {
                here.refuse("yaml.twice", key);
            } else if (!required.contains(key) && !optional.contains(key) && !key.startsWith("_")) {
                here.refuse("yaml.unknown", key);
            }
        }
        return this;
    }

    private void refuseMissing(String key) {
        if (node instanceof MappingNode) {
            refuse("yaml.missing", key);
        }
    }

    /** Absent, and harmless to read on from, where there is no such key; {@link #keys} says whether that is a problem. */
    public YamlNode get(String key) {
        var found = Optional.ofNullable(node instanceof MappingNode ? entries() : null).stream()
                .flatMap(List::stream)
                .filter(entry -> key(entry).equals(key))
                .findFirst();
        return new YamlNode(file, child(key), found.map(NodeTuple::getValueNode).orElse(null));
    }

    public List<YamlNode> items() {
        if (node instanceof SequenceNode sequence) {
            var values = sequence.getValue();
            return IntStream.range(0, values.size())
                    .mapToObj(i -> new YamlNode(file, path + "[" + i + "]", values.get(i)))
                    .toList();
        }
        refuseUnlessAbsent("yaml.list");
        return List.of();
    }

    /** The same, with one at least. */
    public List<YamlNode> someItems() {
        if (node instanceof SequenceNode sequence && sequence.getValue().isEmpty()) {
            refuse("yaml.noItem");
        }
        return items();
    }

    /** For a place whose only key says what kind it is. */
    public Optional<String> onlyOneOf(List<String> kinds) {
        var found = entries().stream()
                .map(YamlNode::key)
                .filter(key -> !key.startsWith("_"))
                .toList();
        if (found.size() == 1 && kinds.contains(found.get(0))) {
            return Optional.of(found.get(0));
        }
        if (node instanceof MappingNode) {
            refuse("yaml.kind", String.join("、", kinds), String.join("、", found));
        }
        return Optional.empty();
    }

    /** One line, verbatim; never blank. */
    public String text(int maxLength) {
        var text = prose(maxLength);
        if (Characters.faultsInText(text).isEmpty()) {
            Characters.faultsInLine(text).ifPresent(faults -> refuse("yaml.line", faults));
        }
        return text;
    }

    /** Of as many lines as there are, verbatim; never blank. */
    public String prose(int maxLength) {
        if (!(node instanceof ScalarNode scalar)) {
            refuseUnlessAbsent("yaml.text");
            return "";
        }
        var text = scalar.getValue();
        if (text.isBlank()) {
            refuse("yaml.blank");
        } else if (text.length() > maxLength) {
            refuse("yaml.tooLong", String.valueOf(maxLength), String.valueOf(text.length()));
        }
        return text;
    }

    /** A number from 1. */
    public int number() {
        if (node instanceof ScalarNode scalar
                && INTEGER.matcher(scalar.getValue()).matches()) {
            return Integer.parseInt(scalar.getValue());
        }
        refuseUnlessAbsent("yaml.number");
        return 0;
    }

    /** The same, up to {@code most}. */
    public int number(int most) {
        var number = number();
        if (number > most) {
            refuse("yaml.tooMany", most);
            return most;
        }
        return number;
    }

    public boolean isTrue() {
        if (node instanceof ScalarNode scalar && Set.of("true", "false").contains(scalar.getValue())) {
            return scalar.getValue().equals("true");
        }
        refuseUnlessAbsent("yaml.truth");
        return false;
    }

    /** All below this place, as it is written; whole numbers alone become numbers. */
    public JsonNode json() {
        return YamlJson.of(node);
    }

    /** Here and below, also in what no rule asks for by itself, such as the keys of headings; remarks are left alone. */
    void checkCharacters() {
        if (node instanceof ScalarNode scalar) {
            Characters.faultsInText(scalar.getValue()).ifPresent(faults -> refuse("yaml.characters", faults));
        } else if (node instanceof SequenceNode) {
            items().forEach(YamlNode::checkCharacters);
        } else {
            entries().stream().filter(entry -> !key(entry).startsWith("_")).forEach(entry -> {
                Characters.faultsInLine(key(entry)).ifPresent(faults -> refuse("yaml.characters", faults));
                new YamlNode(file, child(key(entry)), entry.getValueNode()).checkCharacters();
            });
        }
    }

    private List<NodeTuple> entries() {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        refuseUnlessAbsent("yaml.mapping");
        return List.of();
    }

    private void refuseUnlessAbsent(String code) {
        if (isPresent()) {
            refuse(code);
        }
    }

    private String child(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }
}
