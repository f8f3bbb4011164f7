package dev.ringi.plan;

import dev.ringi.refusal.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 計画・制度: a kind of yearly document, as its folder's {@code programme.yaml} describes it.
 *
 * @param code ASCII, never changed once plans refer to it
 * @param firstYear the fiscal year from which cycles are opened
 * @param levels of its tree, topmost first
 * @param phases in the order in which a year goes through them
 * @param shape of a transcription that is taken as a plan file, beside Ringi's own; null for none
 */
public record Programme(
        String code,
        String name,
        int firstYear,
        List<Level> levels,
        List<Phase> phases,
        Layout layout,
        PlanShape shape) {

    /** @throws Refusal where the programme has no such phase */
    public Phase phase(String phaseCode) {
        return phases.stream()
                .filter(phase -> phase.code().equals(phaseCode))
                .findFirst()
                .orElseThrow(() -> new Refusal("plan.noPhase", name, phaseCode));
    }

    /** Whether a year begins with this phase. */
    public boolean begins(Phase phase) {
        return phase.equals(phases.get(0));
    }

    public Optional<Level> level(String key) {
        return levels.stream().filter(level -> level.key().equals(key)).findFirst();
    }

    /** Ids of all forms of all phases and years, each once. */
    public Stream<String> forms() {
        return phases.stream().flatMap(Phase::allForms).distinct();
    }

    /** Keys of the fields that sheets of a level have, in whatever phase and year. */
    Set<String> fields(Level level, SheetFields known) {
        return phases.stream()
                .flatMap(phase -> Optional.ofNullable(phase.forms().get(level.key())).stream())
                .flatMap(byYear -> byYear.values().stream())
                .distinct()
                .flatMap(form -> known.of(form).stream())
                .flatMap(fields -> fields.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Programme beginningIn(int year) {
        return new Programme(code, name, year, levels, phases, layout, shape);
    }
}
