package dev.ringi.sheet.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.content.FilledField;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.content.Wording;
import dev.ringi.sheet.diff.Divergence.Side;
import dev.ringi.sheet.form.FormField;
import dev.ringi.sheet.form.FormSchema;
import java.util.ArrayList;
import java.util.List;

/** Where two drafts of one sheet have grown apart, field by field, and which side alone has changed what. */
public final class Divergences {

    private final JsonNode base;
    private final JsonNode mine;
    private final JsonNode theirs;
    private final SheetTexts texts;
    private final List<Divergence> found = new ArrayList<>();

    private Divergences(JsonNode base, JsonNode mine, JsonNode theirs, Wording wording) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        texts = new SheetTexts(wording);
    }

    /**
     * In the order of the form; line ends and outer spaces make no difference, nor does the order of rows.
     *
     * @param base what both began from, or null where it is not known: then nothing is advised
     */
    public static List<Divergence> of(FormSchema form, JsonNode base, JsonNode mine, JsonNode theirs, Wording wording) {
        var divergences = new Divergences(base, mine, theirs, wording);
        form.fieldsUnder(SheetContent.GROUP).forEach(divergences::compare);
        return List.copyOf(divergences.found);
    }

    private void compare(FormField field) {
        if (field.isList()) {
            compareRows(field);
            return;
        }
        var origin =
                base == null ? null : texts.text(FilledField.of(field, base)).text();
        var other = FilledField.of(field, theirs);
        compare(texts.text(FilledField.of(field, mine)), texts.text(other), origin, other.value());
    }

    private void compare(FieldText own, FieldText other, String origin, JsonNode value) {
        if (!own.text().equals(other.text())) {
            var advised = advised(origin, own.text(), other.text());
            found.add(new Divergence(own.path(), own.label(), own.text(), other.text(), null, advised, value));
        }
    }

    private static Side advised(String origin, String own, String other) {
        if (own.equals(origin)) {
            return Side.THEIRS;
        }
        return other.equals(origin) ? Side.MINE : null;
    }

    /** Rows that only they have stand before the row that they had them before. */
    private void compareRows(FormField list) {
        var rows = new Rows(list);
        var told = 0;
        for (var row = 0; row < rows.mine.size(); row++) {
            var other = rows.pairs.theirsOf(row);
            for (; told < other; told++) {
                rows.tellIfOnlyTheirs(told, row);
            }
            rows.tell(row, other);
        }
        for (; told < rows.theirs.size(); told++) {
            rows.tellIfOnlyTheirs(told, rows.mine.size());
        }
    }

    private final class Rows {

        private final FormField list;
        private final FilledField others;
        private final List<List<FieldText>> before;
        private final List<List<FieldText>> mine;
        private final List<List<FieldText>> theirs;
        private final RowPairs pairs;

        private Rows(FormField list) {
            this.list = list;
            others = FilledField.of(list, Divergences.this.theirs);
            before = base == null ? List.of() : texts.rows(FilledField.of(list, base));
            mine = texts.rows(FilledField.of(list, Divergences.this.mine));
            theirs = texts.rows(others);
            pairs = RowPairs.of(base == null ? null : before, mine, theirs);
        }

        private void tell(int row, int other) {
            if (other == RowPairs.NONE) {
                tellOnly(Side.MINE, row, mine.get(row), pairs.originOfMine(row), null);
                return;
            }
            var origin = pairs.originOfMine(row);
            var values = others.rows().get(other);
            for (var i = 0; i < values.size(); i++) {
                var then = origin < 0 ? null : before.get(origin).get(i).text();
                compare(
                        mine.get(row).get(i),
                        theirs.get(other).get(i),
                        then,
                        values.get(i).value());
            }
        }

        private void tellIfOnlyTheirs(int row, int at) {
            if (pairs.isOnlyTheirs(row, mine.size())) {
                tellOnly(Side.THEIRS, at, theirs.get(row), pairs.originOfTheirs(row), valueOf(row));
            }
        }

        /** New rows are to be kept; a row that the other side took out, only where somebody has changed it since. */
        private void tellOnly(Side side, int at, List<FieldText> fields, int origin, JsonNode value) {
            var text = RowPairs.text(fields);
            var path = String.join(".", list.path()) + "[" + at + "]";
            var label = list.label() + " " + (at + 1);
            var isMine = side == Side.MINE;
            found.add(new Divergence(
                    path, label, isMine ? text : "", isMine ? "" : text, side, advised(side, text, origin), value));
        }

        private Side advised(Side side, String text, int origin) {
            if (base == null) {
                return null;
            }
            if (origin == RowPairs.NONE) {
                return side;
            }
            var untouched = RowPairs.text(before.get(origin)).equals(text);
            return untouched ? (side == Side.MINE ? Side.THEIRS : Side.MINE) : null;
        }

        private JsonNode valueOf(int row) {
            return others.value().path(row);
        }
    }
}
