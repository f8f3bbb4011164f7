package dev.ringi.submission;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.Sheet;
import java.util.LinkedHashSet;
import java.util.List;

/** Who takes part in writing a sheet: its lead departments, and units that don't lead but own one of its items. */
final class Participants {

    static final String ITEMS = "items";
    static final String UNIT = "unit";

    private Participants() {}

    /** Department codes, the leads first, in their order. */
    static List<String> of(Sheet sheet, JsonNode content) {
        var departments = new LinkedHashSet<>(sheet.leadDepartments());
        content.path(ITEMS).forEach(item -> {
            var unit = item.path(UNIT).asText("");
            if (!unit.isEmpty()) {
                departments.add(unit);
            }
        });
        return List.copyOf(departments);
    }
}
