package dev.ringi.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Tasklist loaded beside a form, and a form to fill in. */
record FormValues(JsonNode variables) {

    static ObjectNode form() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode decision(String value) {
        return form().put("decision", value);
    }

    JsonNode value(String name) {
        return variables.path(name).path("value");
    }

    String text(String name) {
        return value(name).asText();
    }

    /** A Json variable comes as text inside Json; nothing where there is none. */
    JsonNode content(String name) {
        return JsonText.parse(text(name));
    }
}
