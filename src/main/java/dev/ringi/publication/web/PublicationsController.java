package dev.ringi.publication.web;

import dev.ringi.attachment.Downloads;
import dev.ringi.publication.Edition;
import dev.ringi.publication.EditionFile;
import dev.ringi.publication.EditionFiles;
import dev.ringi.publication.Editions;
import dev.ringi.publication.FileFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    @GetMapping("/publications/{programmeCode}/{year:\\d{4}}")
    ResponseEntity<?> page(@PathVariable String programmeCode, @PathVariable int year, HttpServletResponse response) {
        return archived(programmeCode, year, FileFormat.HTML)
                .<ResponseEntity<?>>map(file -> PublicFile.page(file, response))
                .orElseGet(() -> pages.notFound(response));
    }

    @GetMapping("/publications/{programmeCode}/{year:\\d{4}}/{fileName}.pdf")
    ResponseEntity<?> print(
            @PathVariable String programmeCode,
            @PathVariable int year,
            @PathVariable String fileName,
            HttpServletResponse response) {
        return archived(programmeCode, year, FileFormat.PDF)
                .filter(file -> fileName.equals(programmeCode + "-" + year))
                .<ResponseEntity<?>>map(file -> PublicFile.print(file, fileName + ".pdf", response))
                .orElseGet(() -> pages.notFound(response));
    }

    @GetMapping("/publications/{programmeCode}/{year:\\d{4}}/attachments/{versionId:\\d{1,18}}.{extension}")
    ResponseEntity<?> attachment(
            @PathVariable String programmeCode,
            @PathVariable int year,
            @PathVariable long versionId,
            @PathVariable String extension,
            HttpServletResponse response)
            throws IOException {
        var attached = editions.published(programmeCode, year)
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

    private Optional<EditionFile> archived(String programmeCode, int year, FileFormat format) {
        return editions.published(programmeCode, year).map(Edition::id).flatMap(id -> files.archived(id, format));
    }
}
