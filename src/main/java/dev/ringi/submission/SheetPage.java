package dev.ringi.submission;

import dev.ringi.calendar.JapaneseTime;
import dev.ringi.html.Html;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetHtml;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands above the form: the sheet as handed in, or why it came back. */
@Component
@Transactional(readOnly = true)
public class SheetPage {

    private final Sheets sheets;
    private final StepRepository steps;
    private final SheetHtml html;
    private final Organization organization;
    private final Signatures signatures;
    private final ZoneId zone;

    SheetPage(
            Sheets sheets,
            StepRepository steps,
            SheetHtml html,
            Organization organization,
            Signatures signatures,
            Clock clock) {
        this.sheets = sheets;
        this.steps = steps;
        this.html = html;
        this.organization = organization;
        this.signatures = signatures;
        this.zone = clock.getZone();
    }

    /** For a drafter: why it came back. */
    public Html forDrafter(SheetId sheetId) {
        var sheet = sheets.get(sheetId);
        var page = new Element("div").addClass("ringi-page");
        var history = steps.findBySheetIdOrderById(sheetId);
        if (!history.isEmpty()) {
            appendReturn(page, history.get(history.size() - 1));
        } else {
            page.appendElement("p")
                    .addClass("ringi-notice")
                    .text("昨年度の文を引き継いだ欄は、今年度に合わせて書き直してください。「保存」で下書きを残せます。「完了する」を押すと主管課長の承認に回ります。");
        }
        page.prependElement("p").addClass("ringi-leads").text("主管課：" + leads(sheet));
        return Html.of(page);
    }

    /** For those who decide: the current version. */
    public Html forDecider(SheetId sheetId) {
        var sheet = sheets.get(sheetId);
        var page = new Element("div").addClass("ringi-page");
        page.appendElement("p")
                .addClass("ringi-leads")
                .text("主管課：" + leads(sheet) + "　第" + sheet.current().number() + "版　" + who(sheet));
        appendConsents(page, steps.findBySheetIdOrderById(sheetId));
        page.appendChild(html.of(sheet.form(), sheet.title(), sheet.current().content()));
        return Html.of(page);
    }

    /** What other departments answered last, above the text it is about. */
    private void appendConsents(Element page, List<Step> history) {
        var last = new LinkedHashMap<UnitCode, Step>();
        history.stream().filter(step -> step.kind().isConsent()).forEach(step -> last.put(step.department(), step));
        if (last.isEmpty()) {
            return;
        }
        var notice = page.appendElement("div").addClass("ringi-notice");
        last.values().forEach(step -> {
            var opinion = step.reason() == null ? "" : "：" + step.reason();
            notice.appendElement("p")
                    .text("合議　" + step.kind().label() + "（" + signatures.of(step) + "　第" + step.version() + "版）"
                            + opinion);
        });
    }

    /** For the one who was absent: what was decided in their name, and on which text. */
    public Html forAbsentee(SheetId sheetId, long stepId) {
        var sheet = sheets.get(sheetId);
        var step = steps.findById(stepId).orElseThrow();
        var page = new Element("div").addClass("ringi-page");
        page.appendElement("p")
                .addClass("ringi-notice")
                .text(time(step.at()) + "、" + signatures.of(step) + "が、第" + step.version() + "版を「"
                        + step.kind().label() + "」としました。");
        appendReturn(page, step);
        var version = sheet.versions().get(step.version() - 1);
        page.appendChild(html.of(sheet.form(), sheet.title(), version.content()));
        return Html.of(page);
    }

    private void appendReturn(Element page, Step last) {
        if (last.reason() == null) {
            return;
        }
        var notice = page.appendElement("div").addClass("ringi-return");
        notice.appendElement("h3")
                .text(last.kind().label() + "の理由（" + signatures.of(last) + "　" + time(last.at()) + "）");
        last.reason().lines().forEach(line -> notice.appendElement("p").text(line));
    }

    private String leads(Sheet sheet) {
        return String.join(
                "／",
                sheet.leadDepartments().stream()
                        .map(organization::departmentName)
                        .toList());
    }

    private String who(Sheet sheet) {
        var version = sheet.current();
        return "提出　" + organization.person(version.author()).name() + "　" + time(version.at());
    }

    private String time(Instant at) {
        return JapaneseTime.of(at, zone);
    }
}
