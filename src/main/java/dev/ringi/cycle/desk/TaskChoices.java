package dev.ringi.cycle.desk;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.cycle.CycleState;
import dev.ringi.cycle.Cycles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Service;

/** Finds out what the caller may narrow the list by. */
@Service
class TaskChoices {

    /** More cards than one person's list has; whoever sees all tasks types what isn't offered. */
    private static final int CARDS = 2_000;

    private final RuntimeService runtime;
    private final Cycles cycles;
    private final BusinessDays days;
    private final Clock clock;

    TaskChoices(RuntimeService runtime, Cycles cycles, BusinessDays days, Clock clock) {
        this.runtime = runtime;
        this.cycles = cycles;
        this.days = days;
        this.clock = clock;
    }

    Choices ofCaller() {
        var stages = Arrays.stream(Stage.values()).map(Stage::offered).toList();
        return new Choices(stages, underWay(), distinct(departments()), distinct(values(TaskCard.TARGET)), soon());
    }

    /** The days around today that are closed, as far as deadlines reach, as ISO dates. */
    List<String> closedDays() {
        var today = LocalDate.now(clock);
        return today.minusYears(1)
                .datesUntil(today.plusYears(2))
                .filter(day -> !days.isOpen(day))
                .map(LocalDate::toString)
                .toList();
    }

    private String soon() {
        return days.soon(LocalDate.now(clock)).toString();
    }

    private List<Choices.UnderWay> underWay() {
        return cycles.all().stream()
                .filter(cycle -> cycle.state() != CycleState.PUBLISHED)
                .map(cycle -> new Choices.UnderWay(cycle.title(), cycle.prefix()))
                .toList();
    }

    private Stream<String> departments() {
        return values(TaskCard.DEPARTMENTS)
                .flatMap(names -> Arrays.stream(names.split(TaskCard.MARK)))
                .filter(name -> !name.isEmpty());
    }

    private Stream<String> values(String card) {
        return runtime.createVariableInstanceQuery().variableName(card).listPage(0, CARDS).stream()
                .map(VariableInstance::getValue)
                .map(String.class::cast);
    }

    private static List<String> distinct(Stream<String> values) {
        return values.distinct().sorted().toList();
    }
}
