package dev.ringi.submission;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.DepartmentNames;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetVersion;
import dev.ringi.sheet.diff.FieldText;
import dev.ringi.sheet.diff.PlaceAfter;
import dev.ringi.sheet.diff.SheetTexts;
import dev.ringi.sheet.form.SheetForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the place of a comment lies now: rows are followed through every version, since each step changes little. */
@Component
class CommentPlaces {

    /** The group of the form in which a sheet's fields lie. */
    static final String GROUP = "sheet.";

    private final SheetForms forms;
    private final DepartmentNames names;

    CommentPlaces(SheetForms forms, DepartmentNames names) {
        this.forms = forms;
        this.names = names;
    }

    /** Every field of the current version; of rows those with text. */
    List<FieldText> all(Sheet sheet) {
        return SheetTexts.of(forms.get(sheet.form()), sheet.current().content(), names).stream()
                .filter(text -> !text.path().contains("[") || !text.text().isEmpty())
                .toList();
    }

    /** The field of the current version at this path below the form's {@code sheet}. */
    Optional<FieldText> named(Sheet sheet, String path) {
        return at(
                GROUP + path,
                SheetTexts.of(forms.get(sheet.form()), sheet.current().content(), names));
    }

    /** Empty where its row was taken out. */
    Optional<FieldText> now(Sheet sheet, ReviewComment comment, JsonNode present) {
        var form = forms.get(sheet.form());
        var contents = new ArrayList<>(sheet.versions().stream()
                .filter(version -> version.number() >= comment.version())
                .map(SheetVersion::content)
                .toList());
        contents.add(present);
        var path = Optional.of(comment.field());
        for (var i = 1; i < contents.size() && path.isPresent(); i++) {
            path = PlaceAfter.of(form, contents.get(i - 1), contents.get(i), path.get());
        }
        return path.flatMap(found -> at(found, SheetTexts.of(form, present, names)));
    }

    private static Optional<FieldText> at(String path, List<FieldText> texts) {
        return texts.stream().filter(text -> text.path().equals(path)).findFirst();
    }
}
