package dev.ringi.sheet.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.content.FilledField;
import dev.ringi.sheet.content.Wording;
import dev.ringi.sheet.form.FormField;
import dev.ringi.sheet.form.FormSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A sheet's content as the texts of its fields, as people read them, in the order of its form. */
public final class SheetTexts {

    private final Wording wording;

    SheetTexts(Wording wording) {
        this.wording = wording;
    }

    /** Every field, rows of lists in line with the others; those that are empty too. */
    public static List<FieldText> of(FormSchema form, JsonNode content, Wording wording) {
        var texts = new SheetTexts(wording);
        return FilledField.of(form, content).flatMap(texts::inLine).toList();
    }

    private Stream<FieldText> inLine(FilledField field) {
        return field.field().isList() ? rows(field).stream().flatMap(List::stream) : Stream.of(text(field));
    }

    FieldText text(FilledField field) {
        return new FieldText(field.path(), field.field().label(), field.written(wording));
    }

    /** The fields of each row. */
    List<List<FieldText>> rows(FilledField list) {
        var rows = new ArrayList<List<FieldText>>();
        for (var row : list.rows()) {
            var label = list.field().label() + " " + (rows.size() + 1);
            rows.add(row.stream().map(cell -> cell(list.field(), label, cell)).toList());
        }
        return rows;
    }

    private FieldText cell(FormField list, String row, FilledField cell) {
        var label =
                isTheRow(list, cell.field()) ? row : row + "：" + cell.field().label();
        return new FieldText(cell.path(), label, cell.written(wording));
    }

    /** The one field that a row can't be without stands for the row. */
    private static boolean isTheRow(FormField list, FormField field) {
        return list.rows().size() == 1
                || field.isRequired()
                        && list.rows().stream().filter(FormField::isRequired).count() == 1;
    }
}
