package dev.ringi.webapps.beside;

import dev.ringi.calendar.JapaneseTime;
import dev.ringi.organization.Organization;
import dev.ringi.sheet.DraftRevision;
import dev.ringi.sheet.Drafts;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetHtml;
import java.time.Clock;
import java.time.ZoneId;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Every draft that was saved in this round, the latest first: what was given up in a conflict can be had back. */
@Component
class SavedDraftsPage {

    private final Drafts drafts;
    private final Organization organization;
    private final SheetHtml html;
    private final ZoneId zone;

    SavedDraftsPage(Drafts drafts, Organization organization, SheetHtml html, Clock clock) {
        this.drafts = drafts;
        this.organization = organization;
        this.html = html;
        this.zone = clock.getZone();
    }

    void appendTo(Element page, Sheet sheet) {
        var revisions = drafts.revisions(sheet.id());
        if (revisions.isEmpty()) {
            return;
        }
        page.appendElement("h3").text("保存された下書き");
        var all = page.appendElement("details");
        all.appendElement("summary").text("今回の作成中に保存された" + revisions.size() + "件を見る");
        revisions.forEach(revision -> {
            var fold = all.appendElement("details").attr("data-load", "draft/" + revision.number());
            fold.appendElement("summary").text(name(revision));
        });
    }

    Element revision(Sheet sheet, int number) {
        var revision = drafts.revision(sheet.id(), number);
        return html.of(sheet.form(), sheet.title() + "　" + name(revision), revision.content());
    }

    private String name(DraftRevision revision) {
        return revision.savedBy() == null
                ? "書き始める前の文"
                : JapaneseTime.of(revision.savedAt(), zone) + "　"
                        + organization.person(revision.savedBy()).name() + "が保存";
    }
}
