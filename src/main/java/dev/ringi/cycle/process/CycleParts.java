package dev.ringi.cycle.process;

import dev.ringi.cycle.Calls;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The parts in which a cycle's sheets are opened, for the multi-instance of {@code annualCycle.bpmn}. */
@Component
public class CycleParts {

    private final Calls calls;

    CycleParts(Calls calls) {
        this.calls = calls;
    }

    /** Counting from 0. */
    public List<Integer> of(long cycleId) {
        return IntStream.range(0, calls.parts(cycleId)).boxed().toList();
    }
}
