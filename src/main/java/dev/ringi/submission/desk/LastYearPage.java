package dev.ringi.submission.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.html.Fragments;
import dev.ringi.html.Html;
import dev.ringi.sheet.DepartmentNames;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import dev.ringi.sheet.diff.ChangeKind;
import dev.ringi.sheet.diff.DiffHtml;
import dev.ringi.sheet.diff.FieldChange;
import dev.ringi.sheet.diff.SheetDiff;
import dev.ringi.sheet.form.SheetForms;
import java.util.List;
import org.springframework.stereotype.Component;

/** 前年度: last year's text beside this year's, field by field; what was only copied stands out. */
@Component
class LastYearPage {

    private final LastYear lastYear;
    private final Sheets sheets;
    private final SheetForms forms;
    private final DepartmentNames names;
    private final Fragments fragments;

    LastYearPage(LastYear lastYear, Sheets sheets, SheetForms forms, DepartmentNames names, Fragments fragments) {
        this.lastYear = lastYear;
        this.sheets = sheets;
        this.forms = forms;
        this.names = names;
        this.fragments = fragments;
    }

    /**
     * @param source where last year's text was found, or null if there is none
     * @param present how this year's text is called
     */
    record TwoYears(String before, String year, String source, String present, List<Field> fields) {}

    /** @param copied whether it is still last year's */
    record Field(String path, String label, boolean copied, String verdict, Html earlier, Html later) {}

    Html of(Sheet sheet) {
        var found = lastYear.before(sheet);
        var then = found.text().orElseGet(JsonNodeFactory.instance::objectNode);
        var fields = SheetDiff.sideBySide(
                        forms.get(found.form()), then, forms.get(sheet.form()), sheets.textToWorkOn(sheet.id()), names)
                .stream()
                .map(LastYearPage::field)
                .toList();
        return fragments.render(
                "beside/lastYear",
                "lastYear",
                new TwoYears(
                        found.year().previous().label(),
                        found.year().label(),
                        found.text().isEmpty() ? null : found.source(),
                        Present.name(sheet),
                        fields));
    }

    private static Field field(FieldChange field) {
        return new Field(
                field.path(),
                field.label(),
                isCopied(field),
                verdict(field),
                DiffHtml.earlier(field),
                DiffHtml.later(field));
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
