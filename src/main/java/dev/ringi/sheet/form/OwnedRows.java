package dev.ringi.sheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.organization.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A list whose rows may each belong to a department (担当): its form asks for that with a select that offers
 * {@link #UNITS}.
 *
 * @param text the cell that tells a row from the others
 */
public record OwnedRows(FormField list, FormField unit, FormField text) {

    /** The variable in which a draft offers departments. */
    public static final String UNITS = "unitOptions";

    /**
     * One of them.
     *
     * @param path within the form: {@code sheet.items[2]}
     * @param unit null where it is the leads'
     * @param owner where within the form it says whose it is: {@code sheet.items[2].unit}
     * @param withoutUnit all that stands in it but its owner, without what is empty
     * @param cells that hold the text under {@code key}
     */
    public record Row(String path, UnitCode unit, String owner, JsonNode withoutUnit, ObjectNode cells, String key) {

        public boolean saysTheSameAs(Row other) {
            return Objects.equals(unit, other.unit) && withoutUnit.equals(other.withoutUnit);
        }

        public String text() {
            return cells.path(key).asText("");
        }

        /** Of the text, within the form: {@code sheet.items[2].text}. */
        public String place() {
            return path + "." + key;
        }

        public void write(String words) {
            cells.put(key, words);
        }
    }

    /** In the order of the form; usually one or none. */
    public static List<OwnedRows> of(FormSchema form) {
        return form.fields().stream()
                .filter(FormField::isList)
                .flatMap(OwnedRows::of)
                .toList();
    }

    private static Stream<OwnedRows> of(FormField list) {
        var text = list.rows().stream()
                .filter(cell -> cell.type().startsWith("text"))
                .findFirst();
        return list.rows().stream()
                .filter(cell -> UNITS.equals(cell.optionsKey()))
                .limit(1)
                .flatMap(unit -> text.stream().map(found -> new OwnedRows(list, unit, found)));
    }

    /** All departments to which a row belongs. */
    public static List<UnitCode> units(FormSchema form, JsonNode content) {
        return of(form).stream()
                .flatMap(list -> list.in(content).stream())
                .map(Row::unit)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Takes the whole list out of a sheet's content. */
    public void removeFrom(JsonNode content) {
        var last = list.path().size() - 1;
        if (JsonPath.at(content, list.path().subList(1, last)) instanceof ObjectNode holder) {
            holder.remove(list.path().get(last));
        }
    }

    /** @param content of the form's own group; what isn't of the form's shape has no rows */
    public List<Row> in(JsonNode content) {
        var rows = new ArrayList<Row>();
        var written = JsonPath.at(content, list.pathInGroup());
        for (var i = 0; i < written.size(); i++) {
            var holder = JsonPath.at(
                    written.get(i), text.path().subList(0, text.path().size() - 1));
            if (holder instanceof ObjectNode cells) {
                var code = JsonPath.at(written.get(i), unit.path()).asText("");
                var owner = code.isEmpty() ? null : new UnitCode(code);
                var path = path() + "[" + i + "]";
                rows.add(new Row(
                        path,
                        owner,
                        path + "." + String.join(".", unit.path()),
                        withoutUnit(written.get(i)),
                        cells,
                        key()));
            }
        }
        return rows;
    }

    /** Of the text within its cells. */
    public String key() {
        return text.path().get(text.path().size() - 1);
    }

    public String path() {
        return String.join(".", list.path());
    }

    private JsonNode withoutUnit(JsonNode row) {
        var rest = row.deepCopy();
        var last = unit.path().size() - 1;
        if (JsonPath.at(rest, unit.path().subList(0, last)) instanceof ObjectNode holder) {
            holder.remove(unit.path().get(last));
        }
        return withoutEmpty(rest);
    }

    private static JsonNode withoutEmpty(JsonNode value) {
        if (value instanceof ObjectNode object) {
            object.forEach(OwnedRows::withoutEmpty);
            object.removeIf(field ->
                    field.isContainerNode() ? field.isEmpty() : field.asText("").isBlank());
        }
        return value;
    }
}
