package dev.ringi.sheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The way that a form's {@code path} takes through what was filled in. */
public final class JsonPath {

    private JsonPath() {}

    /** Missing where nothing lies there. */
    public static JsonNode at(JsonNode content, List<String> path) {
        var value = content;
        for (var step : path) {
            value = value.path(step);
        }
        return value;
    }
}
