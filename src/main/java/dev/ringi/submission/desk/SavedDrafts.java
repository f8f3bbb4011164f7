package dev.ringi.submission.desk;

import dev.ringi.calendar.JapaneseTime;
import dev.ringi.html.Html;
import dev.ringi.organization.Organization;
import dev.ringi.sheet.DraftRevision;
import dev.ringi.sheet.Drafts;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetHtml;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every draft that was saved in this round, the latest first: what was given up in a conflict can be had back. */
@Component
class SavedDrafts {

    private final Drafts drafts;
    private final Organization organization;
    private final SheetHtml html;
    private final ZoneId zone;

    SavedDrafts(Drafts drafts, Organization organization, SheetHtml html, Clock clock) {
        this.drafts = drafts;
        this.organization = organization;
        this.html = html;
        this.zone = clock.getZone();
    }

    /** @param name when it was saved and by whom */
    record Draft(int number, String name) {}

    List<Draft> of(Sheet sheet) {
        return drafts.revisions(sheet.id()).stream()
                .map(revision -> new Draft(revision.number(), name(revision)))
                .toList();
    }

    Html revision(Sheet sheet, int number) {
        var revision = drafts.revision(sheet.id(), number);
        return html.alone(sheet.form(), sheet.title() + "　" + name(revision), revision.content());
    }

    private String name(DraftRevision revision) {
        return revision.savedBy() == null
                ? "書き始める前の文"
                : JapaneseTime.of(revision.savedAt(), zone) + "　"
                        + organization.person(revision.savedBy()).name() + "が保存";
    }
}
