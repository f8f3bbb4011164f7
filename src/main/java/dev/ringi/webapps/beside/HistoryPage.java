package dev.ringi.webapps.beside;

import dev.ringi.calendar.JapaneseTime;
import dev.ringi.organization.Organization;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetHtml;
import dev.ringi.sheet.SheetVersion;
import dev.ringi.submission.Signatures;
import dev.ringi.submission.Step;
import dev.ringi.submission.Submissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** 経緯: who did what when, as what and on whose behalf; every version can be read again. */
@Component
class HistoryPage {

    private static final List<String> COLUMNS = List.of("回", "いつ", "だれが", "したこと", "版", "理由・意見");

    private final Submissions submissions;
    private final Organization organization;
    private final Signatures signatures;
    private final Remarks remarks;
    private final SheetHtml html;
    private final ZoneId zone;

    HistoryPage(
            Submissions submissions,
            Organization organization,
            Signatures signatures,
            Remarks remarks,
            SheetHtml html,
            Clock clock) {
        this.submissions = submissions;
        this.organization = organization;
        this.signatures = signatures;
        this.remarks = remarks;
        this.html = html;
        this.zone = clock.getZone();
    }

    Element of(Sheet sheet) {
        var page = new Element("div").addClass("ringi-tab");
        var history = submissions.history(sheet.id());
        if (history.isEmpty()) {
            page.appendElement("p").addClass("ringi-notice").text("まだ一度も提出されていません。提出すると、ここに経緯が残ります。");
            return page;
        }
        var table = page.appendElement("table").addClass("ringi-steps");
        table.appendElement("caption").text("これまでの経緯");
        var head = table.appendElement("thead").appendElement("tr");
        COLUMNS.forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
        var body = table.appendElement("tbody");
        history.forEach(step -> appendStep(body.appendElement("tr"), step));
        remarks.appendTo(page, sheet);
        page.appendElement("h3").text("提出された版");
        sheet.versions().forEach(version -> appendVersion(page, version));
        return page;
    }

    /** One version as it was handed in. */
    Element version(Sheet sheet, int number) {
        var version = sheet.versions().stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.absent("beside.noVersion", number));
        return html.of(sheet.form(), sheet.title() + "　第" + number + "版", version.content());
    }

    private void appendStep(Element row, Step step) {
        row.appendElement("td").text("第" + step.round() + "回");
        row.appendElement("td").text(time(step.at()));
        row.appendElement("td").text(signatures.of(step));
        row.appendElement("td").text(step.kind().label());
        row.appendElement("td").text("第" + step.version() + "版");
        row.appendElement("td").addClass("ringi-text").text(step.reason() == null ? "" : step.reason());
    }

    private void appendVersion(Element page, SheetVersion version) {
        var fold = page.appendElement("details").attr("data-load", "version/" + version.number());
        fold.appendElement("summary")
                .text("第" + version.number() + "版を読む（"
                        + organization.person(version.author()).name() + "　" + time(version.at()) + "提出）");
    }

    private String time(Instant at) {
        return JapaneseTime.of(at, zone);
    }
}
