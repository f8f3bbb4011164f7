package dev.ringi.board;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sheet as the board shows it.
 *
 * @param left until it is due, or by how much it is late, as in あと3開庁日; empty for an accepted one
 * @param leads names of its lead departments
 */
public record BoardLine(BoardSheet sheet, Urgency urgency, String left, List<String> leads, List<Holding> holdings) {

    /** The steps that it waits for, or its state. */
    public String step() {
        var steps = holdings.stream()
                .filter(Holding::blocks)
                .map(Holding::step)
                .distinct()
                .collect(Collectors.joining("、"));
        return steps.isEmpty() ? sheet.state().label() : steps;
    }

    /** Id of the case in the engine that waits; null where none does. */
    public String instance() {
        return holdings.stream().map(Holding::instance).findFirst().orElse(null);
    }

    public String lead() {
        return String.join("／", leads);
    }

    public String holders() {
        return holdings.stream()
                .filter(Holding::blocks)
                .map(Holding::who)
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
