package dev.ringi.board;

import dev.ringi.organization.UnitCode;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetState;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which sheets are to be shown; what is null or empty asks for all.
 *
 * @param cycle its business key
 * @param unit code of a lead department
 * @param state of {@link SheetState}, or {@code UNSUBMITTED}: all that are still in the departments' hands
 * @param urgency of {@link Urgency}; any other is refused, as another state is
 */
public record BoardFilter(String cycle, String unit, String state, String urgency) {

    static final String UNSUBMITTED = "UNSUBMITTED";

    public BoardFilter {
        cycle = Objects.requireNonNullElse(cycle, "");
        unit = Objects.requireNonNullElse(unit, "");
        state = Objects.requireNonNullElse(state, "");
        urgency = Objects.requireNonNullElse(urgency, "");
        require(state, Stream.concat(Stream.of(UNSUBMITTED), names(SheetState.values())));
        require(urgency, names(Urgency.values()));
    }

    private static void require(String choice, Stream<String> known) {
        if (!choice.isEmpty() && known.noneMatch(choice::equals)) {
            throw new Refusal("board.unknownChoice", choice);
        }
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    /** The sheets of the chosen cycle, for whose sums the other choices don't matter. */
    boolean isOfCycle(BoardLine line) {
        return cycle.isEmpty() || line.sheet().cycle().equals(cycle);
    }

    boolean admits(BoardLine line) {
        Predicate<BoardLine> all = this::isOfCycle;
        return all.and(any -> unit.isEmpty() || line.sheet().isLedBy(new UnitCode(unit)))
                .and(any -> state.isEmpty() || isIn(line.sheet()))
                .and(any -> urgency.isEmpty() || line.urgency().name().equals(urgency))
                .test(line);
    }

    private boolean isIn(BoardSheet sheet) {
        return state.equals(UNSUBMITTED)
                ? sheet.isUnsubmitted()
                : sheet.state().name().equals(state);
    }

    /** In words, as in 差戻し中; empty where all states are asked for. */
    public Optional<String> stateLabel() {
        return state.equals(UNSUBMITTED)
                ? Optional.of("未提出")
                : Optional.of(state)
                        .filter(any -> !any.isEmpty())
                        .map(name -> SheetState.valueOf(name).label());
    }
}
