package dev.ringi.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keeps texts verbatim: {@code 12.0} stays "12.0", which the usual YAML reading would lose. */
final class YamlJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");

    private YamlJson() {}

    static JsonNode of(Node node) {
        if (node instanceof MappingNode mapping) {
            var object = JSON.objectNode();
            mapping.getValue().stream()
                    .filter(entry -> !YamlNode.key(entry).startsWith("_"))
                    .forEach(entry -> object.set(YamlNode.key(entry), of(entry.getValueNode())));
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            var array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(of(item)));
            return array;
        }
        return node instanceof ScalarNode scalar ? scalar(scalar) : JSON.nullNode();
    }

    private static JsonNode scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        var plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        return plain && WHOLE.matcher(text).matches() ? JSON.numberNode(Integer.parseInt(text)) : JSON.textNode(text);
    }
}
