package dev.ringi.desk;

import dev.ringi.refusal.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;

/** A file as an answer: to be saved, never to be shown or run inside our pages. */
public record FileAnswer(String name, String mediaType, long size, StreamingOutput bytes) {

    public static Response to(Supplier<FileAnswer> call) {
        try {
            return call.get().response();
        } catch (Refusal refusal) {
            return Answer.refusing(refusal);
        }
    }

    private Response response() {
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private String disposition() {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
