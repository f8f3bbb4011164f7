package dev.ringi.sheet.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.content.FilledField;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.content.Wording;
import dev.ringi.sheet.form.FormField;
import dev.ringi.sheet.form.FormSchema;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Follows a field from one content of a sheet to the next: a field of a row goes where its row goes. */
public final class PlaceAfter {

    private static final Pattern IN_ROW = Pattern.compile("^(.+)\\[(\\d+)](\\..+)$");

    private PlaceAfter() {}

    /** The path in the later content; empty where the row was taken out. */
    public static Optional<String> of(FormSchema form, JsonNode before, JsonNode after, String path) {
        var inRow = IN_ROW.matcher(path);
        if (!inRow.matches()) {
            return Optional.of(path);
        }
        return form.fieldsUnder(SheetContent.GROUP).stream()
                .filter(field ->
                        field.isList() && String.join(".", field.path()).equals(inRow.group(1)))
                .map(list -> RowMatch.of(rows(list, before), rows(list, after)))
                .map(match -> match.successor(Integer.parseInt(inRow.group(2))))
                .filter(row -> row >= 0)
                .map(row -> inRow.group(1) + "[" + row + "]" + inRow.group(3))
                .findFirst();
    }

    private static List<String> rows(FormField list, JsonNode content) {
        return SheetDiff.whole(new SheetTexts(Wording.OF_THE_FORM).rows(FilledField.of(list, content)));
    }
}
