package dev.ringi.publication.web;

import dev.ringi.attachment.Downloads;
import dev.ringi.publication.Edition;
import dev.ringi.publication.EditionFiles;
import dev.ringi.publication.Editions;
import dev.ringi.publication.FileFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the public reads, without a login: published editions, and no other. */
@RestController
class PublicationsController {

    private final Editions editions;
    private final EditionFiles files;
    private final Downloads downloads;
    private final PublicPages pages;

    PublicationsController(Editions editions, EditionFiles files, Downloads downloads, PublicPages pages) {
        this.editions = editions;
        this.files = files;
        this.downloads = downloads;
        this.pages = pages;
    }

    @GetMapping("/publications")
    ResponseEntity<String> list(HttpServletResponse response) {
        return pages.list(editions.published(), response);
    }

    @GetMapping("/publications/{programme}/{year:\\d{4}}/{phase:[a-z]+}")
    ResponseEntity<?> page(
            @PathVariable String programme,
            @PathVariable int year,
            @PathVariable String phase,
            HttpServletResponse response) {
        return published(programme, year, phase)
                .flatMap(edition -> files.archived(edition.id(), FileFormat.HTML))
                .<ResponseEntity<?>>map(file -> PublicFile.page(file, response))
                .orElseGet(() -> pages.notFound(response));
    }

    /** The whole, or, with its key behind, one of its documents. */
    @GetMapping("/publications/{programme}/{year:\\d{4}}/{phase:[a-z]+}/{fileName}.pdf")
    ResponseEntity<?> print(
            @PathVariable String programme,
            @PathVariable int year,
            @PathVariable String phase,
            @PathVariable String fileName,
            HttpServletResponse response) {
        return published(programme, year, phase)
                .filter(edition -> fileName.startsWith(edition.fileName()))
                .flatMap(edition -> files.archived(
                        edition.id(),
                        FileFormat.PDF,
                        fileName.substring(edition.fileName().length()).replaceFirst("^-", "")))
                .<ResponseEntity<?>>map(file -> PublicFile.print(file, fileName + ".pdf", response))
                .orElseGet(() -> pages.notFound(response));
    }

    @GetMapping("/publications/{programme}/{year:\\d{4}}/{phase:[a-z]+}/attachments/{versionId:\\d{1,18}}.{extension}")
    ResponseEntity<?> attachment(
            @PathVariable String programme,
            @PathVariable int year,
            @PathVariable String phase,
            @PathVariable long versionId,
            @PathVariable String extension,
            HttpServletResponse response)
            throws IOException {
        var attached = published(programme, year, phase)
                .flatMap(edition -> editions.content(edition.id()).attached(versionId))
                .filter(file -> file.extension().equals(extension));
        if (attached.isEmpty()) {
            return pages.notFound(response);
        }
        PublicFile.attachment(downloads.of(versionId), response);
        return null;
    }

    @GetMapping("/publications/**")
    ResponseEntity<String> nothing(HttpServletResponse response) {
        return pages.notFound(response);
    }

    private Optional<Edition> published(String programme, int year, String phase) {
        return editions.published(programme, year, phase.toUpperCase(Locale.ROOT));
    }
}
