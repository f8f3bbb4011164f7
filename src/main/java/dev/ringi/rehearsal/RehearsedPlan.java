package dev.ringi.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.ringi.calendar.FiscalYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a rehearsal must know of a plan file before the application can import it: its year, and who takes part.
 *
 * @param name of the file, without its ending
 * @param departments names of all lead departments, in the order of the file
 */
record RehearsedPlan(Path file, String name, FiscalYear year, List<String> departments) {

    /** @throws UncheckedIOException where the file can't be read as YAML; its rules are the import's to check */
    static RehearsedPlan read(Path file) {
        try {
            var root = new YAMLMapper().readTree(file.toFile());
            var year = FiscalYear.parse(
                    root.path("document").path("fiscal_year").path("label").asText());
            var name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
            return new RehearsedPlan(file, name, year, departmentsOf(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> departmentsOf(JsonNode root) {
        var names = new LinkedHashSet<String>();
        for (var target : root.path("targets")) {
            target.path("lead_departments").forEach(name -> names.add(name.asText()));
        }
        return new ArrayList<>(names);
    }
}
