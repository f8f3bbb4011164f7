package dev.ringi.driver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the server answered. */
record Reply(int status, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isDone() {
        return status < 300;
    }

    boolean isFault() {
        return status == 401 || status >= 500;
    }

    /** Somebody else was faster. */
    boolean isOvertaken() {
        return status == 409 && !isOutdated();
    }

    /** A colleague's newer draft was in the way of a save. */
    boolean isOutdated() {
        return status == 409 && json().has("differences");
    }

    JsonNode json() {
        return parse(body);
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
