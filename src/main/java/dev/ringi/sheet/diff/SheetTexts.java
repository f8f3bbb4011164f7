package dev.ringi.sheet.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.form.FormField;
import dev.ringi.sheet.form.FormSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A sheet's content as the texts of its fields, in the order of its form. */
public final class SheetTexts {

    private SheetTexts() {}

    /** Every field, rows of lists in line with the others; those that are empty too. */
    public static List<FieldText> of(FormSchema form, JsonNode content) {
        var texts = new ArrayList<FieldText>();
        for (var field : fields(form)) {
            if (field.isList()) {
                rows(field, content).forEach(texts::addAll);
            } else {
                texts.add(text(field, content));
            }
        }
        return texts;
    }

    static List<FormField> fields(FormSchema form) {
        return form.fieldsUnder(SheetContent.GROUP);
    }

    static FieldText text(FormField field, JsonNode content) {
        return new FieldText(pathOf(field), field.label(), textOf(valueAt(content, withinSheet(field))));
    }

    /** The fields of each row. */
    static List<List<FieldText>> rows(FormField list, JsonNode content) {
        var rows = new ArrayList<List<FieldText>>();
        for (var row : valueAt(content, withinSheet(list))) {
            var number = rows.size();
            rows.add(list.rows().stream()
                    .map(field -> cell(list, field, number, row))
                    .toList());
        }
        return rows;
    }

    private static FieldText cell(FormField list, FormField field, int number, JsonNode row) {
        var path = pathOf(list) + "[" + number + "]." + String.join(".", field.path());
        var label = list.label() + " " + (number + 1);
        return new FieldText(
                path, isTheRow(list, field) ? label : label + "：" + field.label(), textOf(valueAt(row, field.path())));
    }

    /** The one field that a row can't be without stands for the row. */
    private static boolean isTheRow(FormField list, FormField field) {
        return list.rows().size() == 1
                || field.isRequired()
                        && list.rows().stream().filter(FormField::isRequired).count() == 1;
    }

    private static String pathOf(FormField field) {
        return String.join(".", field.path());
    }

    static List<String> withinSheet(FormField field) {
        return field.path().subList(1, field.path().size());
    }

    static JsonNode valueAt(JsonNode content, List<String> path) {
        var value = content;
        for (var step : path) {
            value = value.path(step);
        }
        return value;
    }

    private static String textOf(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(SheetTexts::textOf)
                    .collect(Collectors.joining("、"));
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "はい" : "いいえ";
        }
        return value.asText("").replaceAll("\\R", "\n").strip();
    }
}
