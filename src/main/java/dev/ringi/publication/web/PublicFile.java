package dev.ringi.publication.web;

import dev.ringi.attachment.Downloads.Download;
import dev.ringi.publication.EditionFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** An archived file as an answer; its hash tells a reader's cache whether it still holds the same. */
final class PublicFile {

    private static final CacheControl CACHED =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic().mustRevalidate();

    private PublicFile() {}

    static ResponseEntity<byte[]> page(EditionFile file, HttpServletResponse response) {
        var html = new String(file.bytes(), StandardCharsets.UTF_8);
        PagePolicy.set(response, PagePolicy.of(html));
        return answer(file).body(file.bytes());
    }

    static ResponseEntity<byte[]> print(EditionFile file, String name, HttpServletResponse response) {
        PagePolicy.set(response, "frame-ancestors 'none'");
        return answer(file)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(file.bytes());
    }

    /** Written as it comes from the database, piece by piece; to be saved, not shown. */
    static void attachment(Download file, HttpServletResponse response) throws IOException {
        PagePolicy.set(response, "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED.getHeaderValue());
        file.writeTo(response.getOutputStream());
    }

    private static ResponseEntity.BodyBuilder answer(EditionFile file) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.format().mediaType())
                .eTag(file.hash())
                .cacheControl(CACHED);
    }
}
