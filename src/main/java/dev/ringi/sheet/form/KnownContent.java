package dev.ringi.sheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What of a content written in another form a form can take over: the fields that it knows, of the same kind. */
public final class KnownContent {

    private KnownContent() {}

    /** @param group that holds the content in the form; the content is what stands in it */
    public static ObjectNode of(FormSchema form, String group, JsonNode content) {
        var known = JsonNodeFactory.instance.objectNode();
        form.fieldsUnder(group).forEach(field -> take(field, field.pathInGroup(), content, known));
        return known;
    }

    private static void take(FormField field, List<String> path, JsonNode from, ObjectNode to) {
        var name = path.get(0);
        var value = from.path(name);
        if (path.size() > 1) {
            if (value.isObject()) {
                take(field, path.subList(1, path.size()), value, to.withObjectProperty(name));
            }
        } else if (field.isList() ? value.isArray() : !value.isObject() && !value.isMissingNode()) {
            to.set(name, field.isList() ? rows(field, value) : value);
        }
    }

    private static JsonNode rows(FormField list, JsonNode rows) {
        var known = JsonNodeFactory.instance.arrayNode();
        for (var row : rows) {
            var taken = known.addObject();
            list.rows().forEach(cell -> take(cell, cell.path(), row, taken));
        }
        return known;
    }
}
