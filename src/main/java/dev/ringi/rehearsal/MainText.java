package dev.ringi.rehearsal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.form.FormField;
import dev.ringi.sheet.form.FormSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The text of a sheet about which people speak in a rehearsal: its goal, else the first text, else the first one of a list
 * that has rows.
 *
 * @param place keys within the sheet, a row's number among them
 */
record MainText(List<String> place) {

    private static final String GOAL = "goal";

    static Optional<MainText> of(FormSchema form, JsonNode content) {
        var fields = form.fieldsUnder(SheetContent.GROUP);
        return fields.stream()
                .filter(field -> field.type().equals("textarea"))
                .min(Comparator.comparing(field -> !GOAL.equals(field.role())))
                .map(field -> new MainText(field.pathInGroup()))
                .or(() -> fields.stream()
                        .filter(FormField::isList)
                        .flatMap(list -> inFirstRow(list).stream())
                        .filter(text -> content.at(text.pointer()).isTextual())
                        .findFirst());
    }

    private static Optional<MainText> inFirstRow(FormField list) {
        return list.rows().stream()
                .filter(cell -> cell.type().equals("textarea"))
                .findFirst()
                .map(cell -> {
                    var place = new ArrayList<>(list.pathInGroup());
                    place.add("0");
                    place.addAll(cell.path());
                    return new MainText(place);
                });
    }

    /** As forms and comments name it: {@code goal}, {@code results[0].result}. */
    String field() {
        return String.join(".", place).replace(".0.", "[0].");
    }

    String in(JsonNode content) {
        return content.at(pointer()).asText();
    }

    void write(ObjectNode content, String text) {
        var pointer = pointer();
        ((ObjectNode) content.at(pointer.head())).put(pointer.last().getMatchingProperty(), text);
    }

    private JsonPointer pointer() {
        return JsonPointer.compile("/" + String.join("/", place));
    }
}
