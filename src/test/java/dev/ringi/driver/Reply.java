package dev.ringi.driver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;

/** What the server answered. */
record Reply(int status, String body) {

    private static final Pattern JAPANESE = Pattern.compile("\\p{IsHiragana}");
    private static final Pattern IN_THE_ENGINES_WORDS = Pattern.compile(
            "ENGINE-03005|TaskAlreadyClaimedException|ProcessEnginePersistenceException| is null");
    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isDone() {
        return status < 300;
    }

    /** The engine answers a rule's no with 500, too; but then the rule's own words are there. */
    boolean isFault() {
        return status == 401
                || status == 503
                || status >= 500 && !isOvertaken() && !JAPANESE.matcher(body).find();
    }

    /** Somebody else was faster, and the engine or the database has seen it, not a rule. */
    boolean isOvertaken() {
        return status == 409 && !isOutdated()
                || status == 500 && IN_THE_ENGINES_WORDS.matcher(body).find();
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
