package dev.ringi.webapps.beside;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.sheet.DepartmentNames;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import dev.ringi.sheet.diff.ChangeKind;
import dev.ringi.sheet.diff.DiffHtml;
import dev.ringi.sheet.diff.FieldChange;
import dev.ringi.sheet.diff.SheetDiff;
import dev.ringi.sheet.form.SheetForms;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** 前年度: last year's text beside this year's, field by field; what was only copied stands out. */
@Component
class LastYearPage {

    private final LastYear lastYear;
    private final Sheets sheets;
    private final SheetForms forms;
    private final DepartmentNames names;

    LastYearPage(LastYear lastYear, Sheets sheets, SheetForms forms, DepartmentNames names) {
        this.lastYear = lastYear;
        this.sheets = sheets;
        this.forms = forms;
        this.names = names;
    }

    Element of(Sheet sheet) {
        var page = new Element("div").addClass("ringi-tab");
        var found = lastYear.before(sheet);
        if (found.text().isEmpty()) {
            page.appendElement("p").addClass("ringi-notice").text("この取り組みには昨年度の文がありません。すべて今年度に書く内容です。");
        }
        var then = found.text().orElseGet(JsonNodeFactory.instance::objectNode);
        var fields = SheetDiff.sideBySide(
                forms.get(found.form()), then, forms.get(sheet.form()), sheets.textToWorkOn(sheet.id()), names);
        appendSummary(page, fields);
        var table = page.appendElement("table").addClass("ringi-two-years");
        table.appendElement("caption")
                .text("昨年度の文（" + (found.text().isEmpty() ? "なし" : found.source()) + "）と、今年度の文（" + Present.name(sheet)
                        + "）");
        var years = table.appendElement("thead").appendElement("tr");
        years.appendElement("th")
                .attr("scope", "col")
                .text(found.year().previous().label() + "（昨年度）");
        years.appendElement("th").attr("scope", "col").text(found.year().label() + "（今年度）");
        fields.forEach(field -> appendField(table, field));
        return page;
    }

    private static void appendSummary(Element page, List<FieldChange> fields) {
        var copied = fields.stream().filter(LastYearPage::isCopied).toList();
        var summary = page.appendElement("div").addClass(copied.isEmpty() ? "ringi-notice" : "ringi-warning");
        if (copied.isEmpty()) {
            summary.appendElement("p").text("昨年度のままの欄はありません。");
            return;
        }
        summary.appendElement("p").text(fields.size() + "欄のうち" + copied.size() + "欄が昨年度のままです。今年度に合っているか確かめてください。");
        var list = summary.appendElement("ul").addClass("ringi-jumps");
        copied.forEach(field -> list.appendElement("li")
                .appendElement("button")
                .attr("type", "button")
                .attr("data-jump", field.path())
                .text(field.label()));
    }

    private static void appendField(Element table, FieldChange field) {
        var body = table.appendElement("tbody").attr("data-field", field.path()).attr("tabindex", "-1");
        if (isCopied(field)) {
            body.addClass("ringi-copied");
        }
        var heading = body.appendElement("tr")
                .appendElement("th")
                .attr("colspan", "2")
                .attr("scope", "rowgroup");
        heading.text(field.label() + " ");
        heading.appendElement("span").addClass("ringi-badge").text(verdict(field));
        var texts = body.appendElement("tr");
        texts.appendElement("td").appendChild(DiffHtml.earlier(field));
        texts.appendElement("td").appendChild(DiffHtml.later(field));
    }

    private static boolean isCopied(FieldChange field) {
        return field.kind() == ChangeKind.UNCHANGED || field.kind() == ChangeKind.MOVED;
    }

    private static String verdict(FieldChange field) {
        return switch (field.kind()) {
            case UNCHANGED -> "変更なし（昨年度のまま）";
            case MOVED -> "変更なし（順番だけ移動）";
            case CHANGED -> "書き直し済み";
            case ADDED -> "新規";
            case REMOVED -> "今年度は削除";
        };
    }
}
