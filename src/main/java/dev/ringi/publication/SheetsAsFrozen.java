package dev.ringi.publication;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.attachment.HandedInFiles;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Every sheet of the edition is accepted, in the version and with the files that the edition was assembled from. */
@Component
class SheetsAsFrozen implements PublicationPolicy {

    private final Sheets sheets;
    private final HandedInFiles attachments;

    SheetsAsFrozen(Sheets sheets, HandedInFiles attachments) {
        this.sheets = sheets;
        this.attachments = attachments;
    }

    @Override
    public Optional<Refusal> check(Edition edition) {
        return StreamSupport.stream(edition.content().path("sheets").spliterator(), false)
                .filter(page -> page.has("sheetId") && !isAsFrozen(page))
                .findFirst()
                .map(page -> new Refusal(
                        "publication.sheetChanged",
                        edition.title(),
                        (page.path("mark").asText() + " " + page.path("name").asText()).strip()));
    }

    private boolean isAsFrozen(JsonNode page) {
        var sheet = sheets.get(new SheetId(page.path("sheetId").asLong()));
        return sheet.isAccepted()
                && sheet.current().hash().equals(page.path("versionHash").asText())
                && publicFiles(sheet).equals(frozenFiles(page));
    }

    /** A sheet handed in again with the same text may have other files. */
    private List<Long> publicFiles(Sheet sheet) {
        return attachments.forPublic(sheet.id()).stream()
                .map(file -> file.version().id())
                .toList();
    }

    private static List<Long> frozenFiles(JsonNode page) {
        return StreamSupport.stream(page.path("attachments").spliterator(), false)
                .map(file -> file.path("versionId").asLong())
                .toList();
    }
}
