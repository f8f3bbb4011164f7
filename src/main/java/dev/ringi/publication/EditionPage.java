package dev.ringi.publication;

import dev.ringi.calendar.JapaneseTime;
import dev.ringi.engine.WebappAddresses;
import dev.ringi.html.Html;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.publication.EditionContent.SheetPage;
import dev.ringi.sheet.content.ContentHtml;
import java.time.Clock;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands above the forms of those who proofread, decide and mend an edition. */
@Component
@Transactional(readOnly = true)
public class EditionPage {

    /** Where the previews are, behind Tasklist's login: the edition's id and {@code html} or {@code pdf} follow. */
    private static final String PREVIEWS = WebappAddresses.plugin("ringi") + "/edition/";

    /** Where the files to be published are: the edition's id and the file's address follow. */
    static final String FILES = WebappAddresses.plugin("ringi-attachments") + "/edition/";

    private static final int SHOWN_DIGITS = 12;

    private final Editions editions;
    private final Proofs proofs;
    private final Glyphs glyphs;
    private final Organization organization;
    private final Clock clock;

    EditionPage(Editions editions, Proofs proofs, Glyphs glyphs, Organization organization, Clock clock) {
        this.editions = editions;
        this.proofs = proofs;
        this.glyphs = glyphs;
        this.organization = organization;
        this.clock = clock;
    }

    /** The sheets that a department leads, as they will be published. */
    public Html forProof(long editionId, UnitCode department) {
        var edition = editions.get(editionId);
        var content = editions.contentOf(edition);
        var page = head(edition);
        content.sheets().stream()
                .filter(sheet -> sheet.isLedBy(department))
                .forEach(sheet -> appendSheet(page, sheet, editionId));
        return Html.of(page);
    }

    /** Which content is decided on, and who proofread it. */
    public Html forDecision(long editionId) {
        var edition = editions.get(editionId);
        var page = head(edition);
        page.appendElement("p").text("この内容の識別番号：" + edition.hash().substring(0, SHOWN_DIGITS) + "（決裁は、この内容に限って有効です）");
        var sheets = page.appendElement("ul");
        editions.contentOf(edition).sheets().forEach(sheet -> {
            var line = sheets.appendElement("li").text(sheet.title() + "　主管課：" + leads(sheet));
            appendFiles(line, sheet, editionId);
        });
        page.appendElement("h3").text("校正");
        var list = page.appendElement("ul").addClass("ringi-history");
        proofs.of(editionId).forEach(proof -> list.appendElement("li").text(told(proof)));
        return Html.of(page);
    }

    /** Why the edition came back. */
    public Html forReturn(long editionId) {
        var edition = editions.get(editionId);
        var page = head(edition);
        appendReturn(page, edition);
        return Html.of(page);
    }

    /** What the office is about to assemble, and why the round before came back. */
    public Html forPreparation(long cycleId) {
        var page = new Element("div").addClass("ringi-page");
        var rounds = editions.ofCycle(cycleId);
        if (!rounds.isEmpty() && rounds.get(rounds.size() - 1).state() == EditionState.RETURNED) {
            appendReturn(page, rounds.get(rounds.size() - 1));
        }
        page.appendElement("p").addClass("ringi-notice").text("題名と公表日時を確かめて「完了する」を押すと、受理済みのシートから版を編集し、主管課の校正に回ります。");
        return Html.of(page);
    }

    private Element head(Edition edition) {
        var page = new Element("div").addClass("ringi-page");
        page.appendElement("h2")
                .text(edition.title() + "　")
                .appendElement("span")
                .text(edition.subtitle());
        page.appendElement("p")
                .addClass("ringi-leads")
                .text("第" + edition.number() + "版　校正" + edition.round() + "回目　公表日時："
                        + JapaneseTime.of(edition.releaseAt(), clock.getZone()) + (edition.isTrial() ? "　【試行】" : ""));
        var links = page.appendElement("p");
        appendLink(links, edition, "html", "公表される画面を見る");
        links.appendText("　");
        appendLink(links, edition, "pdf", "印刷用の冊子（PDF）を見る");
        var missing = glyphs.missingFrom(edition.content().toString());
        if (!missing.isEmpty()) {
            page.appendElement("p").addClass("ringi-return").text("印刷用の書体にない文字があります：" + String.join("、", missing));
        }
        return page;
    }

    private static void appendLink(Element links, Edition edition, String format, String text) {
        links.appendElement("a")
                .attr("href", PREVIEWS + edition.id() + "/" + format)
                .attr("target", "_blank")
                .text(text);
    }

    private static void appendSheet(Element page, SheetPage sheet, long editionId) {
        var paper = page.appendElement("div").addClass("ringi-sheet");
        paper.appendElement("h2").text(sheet.heading());
        paper.appendElement("p").text("主管課：" + leads(sheet));
        ContentHtml.append(paper, sheet.blocks());
        appendFiles(paper, sheet, editionId);
    }

    private static void appendFiles(Element paper, SheetPage sheet, long editionId) {
        if (!sheet.attachments().isEmpty()) {
            paper.appendElement("h3").text("添付資料（公表）");
            var list = paper.appendElement("ul");
            sheet.attachments()
                    .forEach(file -> list.appendElement("li")
                            .appendElement("a")
                            .attr("href", FILES + editionId + "/" + file.address())
                            .text(file.name() + "（" + file.type() + "、" + file.size() + "）"));
        }
    }

    private static void appendReturn(Element page, Edition edition) {
        var notice = page.appendElement("div").addClass("ringi-return");
        notice.appendElement("h3").text("差戻しの理由");
        edition.returnReason().lines().forEach(line -> notice.appendElement("p").text(line));
    }

    private String told(Proof proof) {
        return JapaneseTime.of(proof.at(), clock.getZone()) + "　" + proof.capacity() + "　"
                + organization.person(proof.personId()).name()
                + (proof.isConfirmed() ? "　確認" : "　差戻し：" + proof.reason());
    }

    private static String leads(SheetPage sheet) {
        return String.join(
                "／", sheet.leads().stream().map(EditionContent.Lead::name).toList());
    }
}
