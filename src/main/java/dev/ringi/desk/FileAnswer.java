package dev.ringi.desk;

import dev.ringi.attachment.Downloads.Download;
import dev.ringi.refusal.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;

/** A file as an answer: to be saved, never to be shown or run inside our pages. */
public final class FileAnswer {

    private FileAnswer() {}

    public static Response to(Supplier<Download> call) {
        Download file;
        try {
            file = call.get();
        } catch (Refusal refusal) {
            return Answer.to(() -> {
                throw refusal;
            });
        }
        return Response.ok((StreamingOutput) file::writeTo)
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
