package dev.ringi.sample;

import dev.ringi.cycle.Cycle;
import dev.ringi.cycle.Cycles;
import dev.ringi.plan.Plans;
import dev.ringi.sample.process.Performance;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the sample city's first year and walks it, with the very services and rights that its people have, to a day on
 * which whoever logs in finds something to do.
 */
@Service
@ConditionalOnProperty(
        prefix = "ringi.sample",
        name = {"enabled", "lively"},
        havingValue = "true")
public class LivelySample {

    private static final String CITY = "若葉市";
    private static final String PROGRAMME = "priorityPlan";

    private final Cycles cycles;
    private final Plans plans;
    private final Performance performance;
    private final ApplicationEventPublisher events;

    LivelySample(Cycles cycles, Plans plans, Performance performance, ApplicationEventPublisher events) {
        this.cycles = cycles;
        this.plans = plans;
        this.performance = performance;
        this.events = events;
    }

    /** All of it or, where the server dies on the way, nothing; on an empty ledger only, and of two nodes by one. */
    @Transactional
    public void begin() {
        if (cycles.all().isEmpty()) {
            cycles.openDue(null).stream()
                    .filter(this::isOfTheSampleCity)
                    .findFirst()
                    .ifPresent(this::walk);
        }
    }

    private boolean isOfTheSampleCity(Cycle cycle) {
        return cycle.programmeCode().equals(PROGRAMME)
                && plans.byId(cycle.planId()).municipality().equals(CITY);
    }

    private void walk(Cycle cycle) {
        var acts = SampleYear.acts();
        performance.of(cycle, acts);
        events.publishEvent(new SampleEnlivened(cycle.businessKey(), null, acts.size()));
    }
}
