package dev.ringi.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.ConsentRule;
import dev.ringi.plan.Importance;
import dev.ringi.plan.Phase;
import dev.ringi.plan.PlanSketch;
import dev.ringi.plan.ProgrammeFolders;
import dev.ringi.sheet.FormFields;
import dev.ringi.sheet.form.FormSchema;
import dev.ringi.sheet.form.OwnedRows;
import dev.ringi.sheet.form.SheetForms;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rehearsal must know of a plan file before the application can import it. */
record RehearsedPlan(Path file, PlanSketch sketch, SheetForms forms) {

    /**
     * @param directory of the city's own programmes; "" for none
     * @throws dev.ringi.yaml.YamlRefused where the import would refuse the file, too
     */
    static RehearsedPlan read(Path file, String directory) {
        var forms = new SheetForms(new ObjectMapper(), directory);
        var fields = new FormFields(forms);
        return new RehearsedPlan(file, PlanSketch.read(file, ProgrammeFolders.read(directory, fields), fields), forms);
    }

    /** Of the file, without its ending. */
    String name() {
        return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    }

    /** When the first of its phases begins. */
    LocalDateTime begins() {
        return sketch.programme().phases().stream()
                .map(phase -> phase.kickoff().of(sketch.year()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * The same plan, its first sheet an important one that needs two consents, so that every way of deciding is walked; the
     * second of them is asked about one text only.
     */
    String withAdditions() {
        var phase = phaseOfConsents();
        var asked = MainText.of(formOf(phase), JsonNodeFactory.instance.objectNode()).map(MainText::field).stream()
                .toList();
        return sketch.text(
                phase,
                Importance.MAJOR,
                List.of(new ConsentRule(outsider(phase), List.of()), new ConsentRule(Cast.CONSULTED_CODE, asked)),
                Map.of(Cast.CONSULTED_CODE, Cast.CONSULTED, Cast.OFFICE_CODE, Cast.OFFICE));
    }

    /** The first that has such a step; without any, the first. */
    private Phase phaseOfConsents() {
        return sketch.programme().phases().stream()
                .min(Comparator.comparing((Phase phase) -> !phase.has(Phase.Step.CONSENT))
                        .thenComparing(phase -> phase.kickoff().of(sketch.year())))
                .orElseThrow();
    }

    /** A department that doesn't write at the first sheet, if there is one. */
    private UnitCode outsider(Phase phase) {
        var writing = writing(phase);
        return sketch.departments().keySet().stream()
                .filter(code -> !writing.contains(code))
                .findFirst()
                .orElse(Cast.OFFICE_CODE);
    }

    private Set<UnitCode> writing(Phase phase) {
        var first = sketch.first(phase);
        var codes = new LinkedHashSet<>(first.leads());
        var content = first.content().getOrDefault(phase.code(), JsonNodeFactory.instance.objectNode());
        codes.addAll(OwnedRows.units(formOf(phase), content));
        return codes;
    }

    private FormSchema formOf(Phase phase) {
        return forms.get(phase.form(sketch.first(phase).level(), sketch.year()).orElseThrow());
    }
}
