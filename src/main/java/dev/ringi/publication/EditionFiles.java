package dev.ringi.publication;

import dev.ringi.attachment.Downloads;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editions as pages and files: for those who proofread and decide, and for the archive. */
@Service
@Transactional
public class EditionFiles {

    private static final String WHOLE = "";

    private final Editions editions;
    private final EditionFileRepository files;
    private final EditionHtml html;
    private final EditionPdf pdf;
    private final Downloads downloads;
    private final Clock clock;

    EditionFiles(
            Editions editions,
            EditionFileRepository files,
            EditionHtml html,
            EditionPdf pdf,
            Downloads downloads,
            Clock clock) {
        this.editions = editions;
        this.files = files;
        this.html = html;
        this.pdf = pdf;
        this.downloads = downloads;
        this.clock = clock;
    }

    /** As it would be published, but marked 校正: set anew at each call and kept nowhere. */
    @Transactional(readOnly = true)
    public byte[] preview(long editionId, FileFormat format) {
        var edition = editions.get(editionId);
        return render(edition, format, edition.isTrial() ? "試行" : "校正", EditionPage.PREVIEWS + editionId + "/");
    }

    /** What was archived when the edition was rendered; nothing before. */
    @Transactional(readOnly = true)
    public Optional<EditionFile> archived(long editionId, FileFormat format) {
        return archived(editionId, format, WHOLE);
    }

    /** @param part key of one of its documents */
    @Transactional(readOnly = true)
    public Optional<EditionFile> archived(long editionId, FileFormat format, String part) {
        return files.findByEditionIdAndFormatAndPart(editionId, format, part);
    }

    /** Writes the archived files below a directory, as they lie on the public pages, so that their links hold. */
    @Transactional(readOnly = true)
    public Path writeTo(Path directory, long editionId) throws IOException {
        var edition = editions.get(editionId);
        var page = directory.resolve(edition.lastStep() + ".html");
        Files.createDirectories(directory.resolve(edition.lastStep()));
        Files.write(page, archived(editionId, FileFormat.HTML).orElseThrow().bytes());
        Files.write(
                directory.resolve(pdfAddress(edition, WHOLE)),
                archived(editionId, FileFormat.PDF).orElseThrow().bytes());
        for (var document : editions.contentOf(edition).documents()) {
            Files.write(
                    directory.resolve(pdfAddress(edition, document.key())),
                    archived(editionId, FileFormat.PDF, document.key())
                            .orElseThrow()
                            .bytes());
        }
        writeAttachments(directory.resolve(attachmentsAddress(edition)), edition);
        return page;
    }

    private void writeAttachments(Path directory, Edition edition) throws IOException {
        for (var sheet : editions.contentOf(edition).sheets()) {
            for (var file : sheet.attachments()) {
                Files.createDirectories(directory);
                try (var out = Files.newOutputStream(directory.resolve(file.address()))) {
                    downloads.of(file.versionId()).writeTo(out);
                }
            }
        }
    }

    void archive(Edition edition) {
        var mark = edition.isTrial() ? "試行" : null;
        for (var format : FileFormat.values()) {
            keep(edition, format, WHOLE, render(edition, format, mark, attachmentsAddress(edition)));
        }
        var content = editions.contentOf(edition);
        content.documents()
                .forEach(document ->
                        keep(edition, FileFormat.PDF, document.key(), pdf.print(content.only(document), mark)));
    }

    private void keep(Edition edition, FileFormat format, String part, byte[] bytes) {
        files.save(new EditionFile(edition.id(), format, part, bytes, clock.instant()));
    }

    private byte[] render(Edition edition, FileFormat format, String mark, String attachments) {
        var content = editions.contentOf(edition);
        return switch (format) {
            case HTML -> {
                var prints =
                        new EditionHtml.Addresses(pdfAddress(edition, WHOLE), documents(edition, content), attachments);
                yield html.forScreen(content, mark, prints).getBytes(StandardCharsets.UTF_8);
            }
            case PDF -> pdf.print(content, mark);
        };
    }

    private static Map<String, String> documents(Edition edition, EditionContent content) {
        var addresses = new LinkedHashMap<String, String>();
        content.documents().forEach(document -> addresses.put(pdfAddress(edition, document.key()), document.title()));
        return addresses;
    }

    /** Relative to the HTML page. */
    private static String attachmentsAddress(Edition edition) {
        return edition.lastStep() + "/attachments/";
    }

    /** Relative to the HTML page. */
    private static String pdfAddress(Edition edition, String part) {
        return edition.lastStep() + "/" + edition.fileName() + (part.isEmpty() ? "" : "-" + part) + ".pdf";
    }
}
