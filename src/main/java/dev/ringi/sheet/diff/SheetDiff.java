package dev.ringi.sheet.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.sheet.content.FilledField;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.content.Wording;
import dev.ringi.sheet.form.FormField;
import dev.ringi.sheet.form.FormSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two contents of one sheet, or of the same sheet in two years, field by field through their forms. */
public final class SheetDiff {

    private final SheetTexts texts;
    private final List<FieldChange> fields = new ArrayList<>();

    private SheetDiff(Wording wording) {
        texts = new SheetTexts(wording);
    }

    /** Only what differs, in the order of the form; line ends and outer spaces make no difference. */
    public static List<FieldChange> of(FormSchema form, JsonNode before, JsonNode after, Wording wording) {
        return sideBySide(form, before, form, after, wording).stream()
                .filter(change -> change.kind() != ChangeKind.UNCHANGED)
                .toList();
    }

    /**
     * Every field that has text in either content. Where the form is another by now: fields that both have in the order of
     * the later one, then what is gone.
     */
    public static List<FieldChange> sideBySide(
            FormSchema former, JsonNode before, FormSchema form, JsonNode after, Wording wording) {
        var nothing = JsonNodeFactory.instance.objectNode();
        var earlier = former.fieldsUnder(SheetContent.GROUP);
        var later = form.fieldsUnder(SheetContent.GROUP);
        var diff = new SheetDiff(wording);
        later.forEach(field -> diff.compare(field, isIn(earlier, field) ? before : nothing, after));
        earlier.stream().filter(field -> !isIn(later, field)).forEach(field -> diff.compare(field, before, nothing));
        return diff.fields.stream()
                .filter(field -> !field.before().isEmpty() || !field.after().isEmpty())
                .toList();
    }

    private static boolean isIn(List<FormField> fields, FormField field) {
        return fields.stream().anyMatch(other -> other.path().equals(field.path()) && other.isList() == field.isList());
    }

    private void compare(FormField field, JsonNode before, JsonNode after) {
        var then = FilledField.of(field, before);
        var now = FilledField.of(field, after);
        if (field.isList()) {
            compareRows(texts.rows(then), texts.rows(now));
        } else {
            var text = texts.text(now);
            fields.add(
                    new FieldChange(text.path(), text.label(), texts.text(then).text(), text.text(), 0));
        }
    }

    /** Rows taken out stand where they stood: before the first row that came after them. */
    private void compareRows(List<List<FieldText>> then, List<List<FieldText>> now) {
        var match = RowMatch.of(whole(then), whole(now));
        var moved = match.moved();
        var shown = 0;
        for (var row = 0; row < now.size(); row++) {
            var origin = match.origin(row);
            if (origin >= 0 && !moved.contains(row)) {
                addRemoved(then, shown, origin, match);
                shown = origin;
            }
            addRow(origin < 0 ? List.of() : then.get(origin), now.get(row), moved.contains(row) ? origin + 1 : 0);
        }
        addRemoved(then, shown, then.size(), match);
    }

    private void addRow(List<FieldText> then, List<FieldText> now, int movedFrom) {
        for (var i = 0; i < now.size(); i++) {
            var text = now.get(i);
            var earlier = then.isEmpty() ? "" : then.get(i).text();
            fields.add(new FieldChange(text.path(), text.label(), earlier, text.text(), movedFrom));
        }
    }

    private void addRemoved(List<List<FieldText>> then, int from, int to, RowMatch match) {
        IntStream.range(from, to)
                .filter(row -> match.successor(row) < 0)
                .mapToObj(then::get)
                .flatMap(List::stream)
                .map(text -> new FieldChange(text.path(), text.label(), text.text(), "", 0))
                .forEach(fields::add);
    }

    static List<String> whole(List<List<FieldText>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(FieldText::text).collect(Collectors.joining("\n")))
                .toList();
    }
}
