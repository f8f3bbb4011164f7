package dev.ringi.sheet;

import dev.ringi.plan.SheetFields;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.form.FormField;
import dev.ringi.sheet.form.OwnedRows;
import dev.ringi.sheet.form.SheetForms;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells programmes and plan files of the forms' fields. */
@Component
public class FormFields implements SheetFields {

    private final SheetForms forms;

    public FormFields(SheetForms forms) {
        this.forms = forms;
    }

    @Override
    public Optional<Map<String, Set<String>>> of(String form) {
        if (!forms.has(form)) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, Set<String>>();
        forms.get(form).fieldsUnder(SheetContent.GROUP).forEach(field -> fields.put(withinSheet(field), cells(field)));
        return Optional.of(fields);
    }

    @Override
    public Set<String> departments(String form) {
        return OwnedRows.of(forms.get(form)).stream()
                .map(rows -> withinSheet(rows.list()) + "."
                        + String.join(".", rows.unit().path()))
                .collect(Collectors.toSet());
    }

    private static String withinSheet(FormField field) {
        return String.join(".", field.pathInGroup());
    }

    private static Set<String> cells(FormField field) {
        return field.rows().stream().map(cell -> String.join(".", cell.path())).collect(Collectors.toSet());
    }
}
