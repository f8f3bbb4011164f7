package dev.ringi.sheet.content;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.form.FormField;
import dev.ringi.sheet.form.FormSchema;
import dev.ringi.sheet.form.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One field of a sheet with what lies in it, as the JSON has it: for whoever needs a text exactly as it was typed, a value
 * to put elsewhere, or a place. Who shows or prints a sheet takes {@link SheetContent}'s blocks.
 *
 * @param path as in {@code sheet.items[2].text}
 * @param value missing where nothing was filled in
 */
public record FilledField(String path, FormField field, JsonNode value) {

    /** In the order of the form, a list as one; {@link #rows} has what lies in it. */
    public static Stream<FilledField> of(FormSchema form, JsonNode content) {
        return form.fieldsUnder(SheetContent.GROUP).stream().map(field -> of(field, content));
    }

    /** @param content what stands in the form's {@code sheet} group */
    public static FilledField of(FormField field, JsonNode content) {
        return new FilledField(String.join(".", field.path()), field, JsonPath.at(content, field.pathInGroup()));
    }

    /** The fields of each row of a list. */
    public List<List<FilledField>> rows() {
        var rows = new ArrayList<List<FilledField>>();
        for (var row : value) {
            var place = path + "[" + rows.size() + "].";
            rows.add(field.rows().stream()
                    .map(cell ->
                            new FilledField(place + String.join(".", cell.path()), cell, JsonPath.at(row, cell.path())))
                    .toList());
        }
        return rows;
    }

    /** As people read it: a chosen option by its label, a text or number as it was typed; line ends are {@code \n}. */
    public String written(Wording wording) {
        return written(value, wording);
    }

    private String written(JsonNode one, Wording wording) {
        if (one.isArray()) {
            return StreamSupport.stream(one.spliterator(), false)
                    .map(chosen -> written(chosen, wording))
                    .collect(Collectors.joining("、"));
        }
        if (one.isBoolean()) {
            return one.asBoolean() ? "はい" : "いいえ";
        }
        var text = one.asText("").replaceAll("\\R", "\n").strip();
        if (text.isEmpty()) {
            return text;
        }
        var options = field.options() == null ? Map.<String, String>of() : field.options();
        return field.optionsKey() == null ? options.getOrDefault(text, text) : wording.option(field.optionsKey(), text);
    }
}
