package dev.ringi.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.ringi.hash.Sha256;
import java.nio.charset.StandardCharsets;

/** SHA-256 of a Json content, the same for every order of its keys: PostgreSQL's {@code jsonb} keeps none. */
public final class ContentHash {

    private static final ObjectMapper CANONICAL =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private ContentHash() {}

    /** 64 lower-case hexadecimal digits. */
    public static String of(JsonNode content) {
        try {
            var canonical = CANONICAL.writeValueAsString(CANONICAL.treeToValue(content, Object.class));
            return Sha256.hex(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
