package dev.ringi.sheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows that are a sheet's items (取組): those that may each belong to a department, else those of its first list. A row is
 * told from the others by its first text.
 */
public final class ItemRows {

    private ItemRows() {}

    /** Those that aren't empty, in their order. */
    public static List<String> texts(FormSchema form, JsonNode content) {
        return all(form, content)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<String> all(FormSchema form, JsonNode content) {
        var owned = OwnedRows.of(form);
        return owned.isEmpty()
                ? form.fields().stream().filter(FormField::isList).limit(1).flatMap(list -> texts(list, content))
                : owned.stream().flatMap(list -> list.in(content).stream()).map(OwnedRows.Row::text);
    }

    private static Stream<String> texts(FormField list, JsonNode content) {
        var rows = JsonPath.at(content, list.pathInGroup());
        return list.rows().stream()
                .filter(cell -> cell.type().startsWith("text"))
                .limit(1)
                .flatMap(text -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> JsonPath.at(row, text.path()).asText("")));
    }
}
