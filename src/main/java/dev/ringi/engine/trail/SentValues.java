package dev.ringi.engine.trail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.event.Legible;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a call's JSON brought, name by name, as far as it is fit to be kept for ever. */
final class SentValues {

    private static final int MOST = 40;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 200;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SECRET = Pattern.compile("password|credential|secret|token", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> found = new LinkedHashMap<>();

    private SentValues() {}

    static Map<String, String> of(byte[] body) {
        var values = new SentValues();
        try {
            values.add("", JSON.readTree(body));
        } catch (IOException notJson) {
            values.found.put("body", body.length + " bytes");
        }
        return values.found;
    }

    private void add(String name, JsonNode value) {
        if (found.size() >= MOST) {
            found.put("…", "");
        } else if (SECRET.matcher(name).find() && value.isValueNode()) {
            found.put(Legible.text(name, LONGEST_NAME), "＊");
        } else if (value.isObject()) {
            value.properties().forEach(each -> add(name + "." + each.getKey(), each.getValue()));
        } else if (value.isArray()) {
            value.forEach(each -> add(name + "." + found.size(), each));
        } else if (!value.isMissingNode()) {
            found.put(Legible.text(name, LONGEST_NAME), Legible.text(value.asText(), LONGEST_VALUE));
        }
    }
}
