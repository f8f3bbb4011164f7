package dev.ringi.sheet.hint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.form.FormField;
import dev.ringi.sheet.form.FormSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes a sheet's texts out of its content, in the order of its form. */
final class Passages {

    private static final Set<String> TYPED = Set.of("textfield", "textarea");

    private final List<Passage> found = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(FormSchema form, JsonNode content) {
        var passages = new Passages();
        for (var field : form.fieldsUnder(SheetContent.GROUP)) {
            var inside = field.path().subList(1, field.path().size());
            passages.take(field, at(content, inside), String.join(".", field.path()));
        }
        return List.copyOf(passages.found);
    }

    private void take(FormField field, JsonNode value, String path) {
        if (field.isList()) {
            for (var row = 0; row < value.size(); row++) {
                takeRow(field, value.path(row), path + "[" + row + "].");
            }
        } else if (TYPED.contains(field.type()) && value.isTextual()) {
            found.add(new Passage(path, field.label(), Role.named(field.role()), value.textValue()));
        }
    }

    private void takeRow(FormField list, JsonNode row, String path) {
        for (var field : list.rows()) {
            take(field, at(row, field.path()), path + String.join(".", field.path()));
        }
    }

    private static JsonNode at(JsonNode content, List<String> path) {
        var value = content;
        for (var step : path) {
            value = value.path(step);
        }
        return value;
    }
}
