package dev.ringi.plan;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What programmes and plan files have to know of the forms of sheets, which stand a storey above. */
public interface SheetFields {

    /**
     * The fields of a form's sheet, by key (inside groups with a path: {@code group.key}), with the keys of a row where the
     * field is a list; nothing where there is no such form.
     */
    Optional<Map<String, Set<String>>> of(String form);

    /** Cells of a form's lists in which a department stands, which plan files call by its name: {@code items.unit}. */
    Set<String> departments(String form);
}
