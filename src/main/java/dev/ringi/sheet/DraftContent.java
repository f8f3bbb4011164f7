package dev.ringi.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.refusal.Refusal;
import java.io.IOException;

/** The part of a form's data that is kept: the object at the path {@code sheet}; a draft may be incomplete. */
public final class DraftContent {

    /** Far above any sheet, and far below what a browser or the table would choke on. */
    public static final int LIMIT = 2 * 1024 * 1024;

    private static final ObjectMapper JSON = new ObjectMapper();

    private DraftContent() {}

    public static JsonNode read(byte[] body) {
        if (body.length > LIMIT) {
            throw Refusal.tooLarge("desk.tooLarge");
        }
        var sheet = parse(body).path("sheet");
        if (!sheet.isObject()) {
            throw new Refusal("desk.malformed");
        }
        return sheet;
    }

    private static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            throw new Refusal("desk.malformed");
        }
    }
}
