package dev.ringi.publication;

import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Every sheet of the edition is accepted, and in the version that the edition was assembled from. */
@Component
class SheetsAsFrozen implements PublicationPolicy {

    private final Sheets sheets;

    SheetsAsFrozen(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Optional<Refusal> check(Edition edition) {
        return StreamSupport.stream(edition.content().path("sheets").spliterator(), false)
                .filter(page -> !isAsFrozen(
                        sheets.get(page.path("sheetId").asLong()),
                        page.path("versionHash").asText()))
                .findFirst()
                .map(page -> new Refusal(
                        "publication.sheetChanged",
                        edition.title(),
                        page.path("mark").asText() + " " + page.path("name").asText()));
    }

    private static boolean isAsFrozen(Sheet sheet, String hash) {
        return sheet.isAccepted() && sheet.current().hash().equals(hash);
    }
}
