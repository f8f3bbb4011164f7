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
        say(JSON.writeValueAsString(body(refusal)), response);
    }

    /** Whoever had begun to answer before it was refused may have taken the stream or the writer, and then the other is barred. */
    static void say(String text, HttpServletResponse response) throws IOException {
        try {
            response.getWriter().write(text);
        } catch (IllegalStateException streamIsTaken) {
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static Map<String, String> body(Refusal refusal) {
        RefusedBy.note(refusal);
        return Map.of("type", "Refusal", "message", refusal.getMessage());
    }
}
