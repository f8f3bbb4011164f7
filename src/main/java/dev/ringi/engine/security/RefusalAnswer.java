package dev.ringi.engine.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.engine.RefusedBy;
import dev.ringi.refusal.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;

/** A refusal in the shape that the webapps' display of errors reads. */
final class RefusalAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RefusalAnswer() {}

    static void write(Refusal refusal, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.kind().status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(JSON.writeValueAsString(body(refusal)));
    }

    static Map<String, String> body(Refusal refusal) {
        RefusedBy.note(refusal);
        return Map.of("type", "Refusal", "message", refusal.getMessage());
    }
}
