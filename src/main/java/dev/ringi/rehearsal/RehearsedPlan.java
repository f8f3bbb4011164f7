package dev.ringi.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.ringi.calendar.FiscalYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What a rehearsal must know of a plan file before the application can import it: its year, and who takes part.
 *
 * @param name of the file, without its ending
 * @param departments names of all that lead a target, own one of its items or are asked for their consent
 * @param first number of the first target, the one that meets with most
 * @param outsider a department that doesn't write at the first target, if there is one
 */
record RehearsedPlan(Path file, String name, FiscalYear year, List<String> departments, int first, String outsider) {

    /** 「消防本部において、…」: the item is that unit's own. */
    private static final Pattern UNIT = Pattern.compile("^([^、。「」]{1,30}(?:課|室|センター|本部|局|署))において、");

    /** @throws UncheckedIOException where the file can't be read as YAML; its rules are the import's to check */
    static RehearsedPlan read(Path file) {
        try {
            var root = new YAMLMapper().readTree(file.toFile());
            var year = FiscalYear.parse(
                    root.path("document").path("fiscal_year").path("label").asText());
            var name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
            var departments = new LinkedHashSet<String>();
            root.path("targets").forEach(target -> departments.addAll(takingPart(target)));
            var first = firstOf(root.path("targets"));
            var outsider = departments.stream()
                    .filter(department -> !takingPart(first).contains(department))
                    .findFirst()
                    .orElse(Cast.OFFICE);
            root.path("targets").forEach(target -> departments.addAll(asked(target)));
            return new RehearsedPlan(
                    file,
                    name,
                    year,
                    new ArrayList<>(departments),
                    first.path("number").asInt(),
                    outsider);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode firstOf(JsonNode targets) {
        return StreamSupport.stream(targets.spliterator(), false)
                .min(Comparator.comparing(target -> target.path("number").asInt()))
                .orElse(targets);
    }

    private static Set<String> takingPart(JsonNode target) {
        var names = new LinkedHashSet<String>();
        target.path("lead_departments").forEach(name -> names.add(name.asText()));
        for (var item : target.path("actions_and_schedule")) {
            var unit = UNIT.matcher(item.asText());
            if (unit.find()) {
                names.add(unit.group(1));
            }
        }
        return names;
    }

    private static Set<String> asked(JsonNode target) {
        var names = new LinkedHashSet<String>();
        target.path("consents")
                .forEach(consent -> names.add(consent.path("department").asText()));
        return names;
    }
}
