package dev.ringi.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.organization.Organization;
import dev.ringi.sheet.form.FormField;
import dev.ringi.sheet.form.SheetForms;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** A sheet's content as it is shown to those who decide: fields and labels in the order of its form, text escaped. */
@Component
public class SheetHtml {

    private static final String CONTENT_GROUP = "sheet";

    /** The variable that offers departments to a select. */
    private static final String UNITS = "unitOptions";

    private final SheetForms forms;
    private final Organization organization;

    SheetHtml(SheetForms forms, Organization organization) {
        this.forms = forms;
        this.organization = organization;
    }

    /**
     * One {@code div} with a heading and paragraphs (or a list) for every field that has text. Headings and rows bear
     * their path as {@code data-field}.
     */
    public Element of(String form, String title, JsonNode content) {
        var paper = new Element("div").addClass("ringi-sheet");
        paper.appendElement("h2").text(title);
        for (var field : forms.get(form).fieldsUnder(CONTENT_GROUP)) {
            appendField(
                    paper,
                    field,
                    valueAt(content, field.path().subList(1, field.path().size())));
        }
        return paper;
    }

    private void appendField(Element paper, FormField field, JsonNode value) {
        if (value.isMissingNode() || value.isNull() || value.isEmpty() && !value.isValueNode()) {
            return;
        }
        var path = String.join(".", field.path());
        paper.appendElement("h3").text(field.label()).attr("data-field", path);
        if (field.isList()) {
            var list = paper.appendElement("ol");
            value.forEach(row -> appendRow(list.appendElement("li"), path, field.rows(), row));
        } else {
            value.asText().lines().forEach(line -> paper.appendElement("p").text(line));
        }
    }

    private void appendRow(Element item, String list, List<FormField> fields, JsonNode row) {
        item.attr("data-field", list + "[" + item.elementSiblingIndex() + "]");
        for (var field : fields) {
            var text = valueAt(row, field.path()).asText("");
            var shown = UNITS.equals(field.optionsKey()) && !text.isEmpty() ? unit(text) : text;
            shown.lines().forEach(line -> item.appendElement("p").text(line));
        }
    }

    private String unit(String code) {
        return "（担当：" + organization.department(code).name() + "）";
    }

    private static JsonNode valueAt(JsonNode content, List<String> path) {
        var value = content;
        for (var step : path) {
            value = value.path(step);
        }
        return value;
    }
}
