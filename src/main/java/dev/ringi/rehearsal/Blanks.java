package dev.ringi.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.form.FormField;
import dev.ringi.sheet.form.FormSchema;
import java.time.LocalDate;
import java.util.List;

/**
 * Fills in what a form requires and its sheet doesn't say yet, whatever the form: words for texts, the first of what is
 * offered, and one row of each list where the whole sheet is empty.
 */
final class Blanks {

    private static final String WORDS = "（試行）計画のとおり進め、効果を確かめました。";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final FormValues offered;
    private final LocalDate today;

    Blanks(FormValues offered, LocalDate today) {
        this.offered = offered;
        this.today = today;
    }

    ObjectNode filled(FormSchema form, JsonNode content) {
        ObjectNode filled = content.isObject() ? content.deepCopy() : JSON.objectNode();
        var beginsEmpty = isEmpty(filled);
        for (var field : form.fieldsUnder(SheetContent.GROUP)) {
            var path = field.pathInGroup();
            if (!field.isList()) {
                fill(filled, field, path);
            } else {
                fillRows(parent(filled, path), field, last(path), beginsEmpty ? 1 : field.leastRows());
            }
        }
        return filled;
    }

    private void fillRows(ObjectNode holder, FormField list, String key, int least) {
        while (holder.path(key).size() < least) {
            holder.withArrayProperty(key).addObject();
        }
        for (var row : holder.path(key)) {
            list.rows().forEach(cell -> fill((ObjectNode) row, cell, cell.path()));
        }
    }

    private void fill(ObjectNode content, FormField field, List<String> path) {
        var parent = parent(content, path);
        if (field.isRequired() && isEmpty(parent.path(last(path)))) {
            parent.set(last(path), value(field));
        }
    }

    private static ObjectNode parent(ObjectNode content, List<String> path) {
        var parent = content;
        for (var step : path.subList(0, path.size() - 1)) {
            parent = parent.withObjectProperty(step);
        }
        return parent;
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    private JsonNode value(FormField field) {
        return switch (field.type()) {
            case "checkbox" -> BooleanNode.TRUE;
            case "number" -> JSON.numberNode(field.rules().path("min").asInt(1));
            case "radio", "select" -> TextNode.valueOf(option(field));
            case "checklist", "taglist" -> new ArrayNode(JSON).add(option(field));
            case "datetime" -> TextNode.valueOf(today.toString());
            default -> TextNode.valueOf(field.isNumber() ? "1" : text(field));
        };
    }

    private String option(FormField field) {
        return field.optionsKey() == null
                ? field.offered().get(0)
                : offered.content(field.optionsKey()).path(0).path("value").asText();
    }

    private static String text(FormField field) {
        var words = field.type().equals("textarea") ? WORDS : "試行";
        var least = field.minLength() == null ? 0 : field.minLength();
        while (words.length() < least) {
            words += words;
        }
        return field.maxLength() == null || words.length() <= field.maxLength()
                ? words
                : words.substring(0, field.maxLength());
    }

    private static boolean isEmpty(JsonNode value) {
        if (value.isContainerNode()) {
            for (var inside : value) {
                if (!isEmpty(inside)) {
                    return false;
                }
            }
            return true;
        }
        return value.asText("").isBlank();
    }
}
