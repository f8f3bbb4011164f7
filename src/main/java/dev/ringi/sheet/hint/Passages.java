package dev.ringi.sheet.hint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.content.FilledField;
import dev.ringi.sheet.form.FormSchema;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes a sheet's texts out of its content, in the order of its form. */
final class Passages {

    private static final Set<String> TYPED = Set.of("textfield", "textarea");

    private Passages() {}

    /** Each text to the letter, for hints name places in it. */
    static List<Passage> of(FormSchema form, JsonNode content) {
        return FilledField.of(form, content)
                .flatMap(field ->
                        field.field().isList() ? field.rows().stream().flatMap(List::stream) : Stream.of(field))
                .filter(field ->
                        TYPED.contains(field.field().type()) && field.value().isTextual())
                .map(Passages::passage)
                .toList();
    }

    private static Passage passage(FilledField text) {
        var field = text.field();
        return new Passage(
                text.path(),
                field.label(),
                Role.named(field.role()),
                text.value().textValue());
    }
}
