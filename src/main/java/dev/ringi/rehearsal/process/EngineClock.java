package dev.ringi.rehearsal.process;

import dev.ringi.rehearsal.RehearsalClock;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets the engine, its timers and due dates go by the rehearsal's clock. */
@Component
@ConditionalOnProperty("ringi.rehearse")
public class EngineClock extends AbstractProcessEnginePlugin {

    private final RehearsalClock clock;

    EngineClock(RehearsalClock clock) {
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        follow();
    }

    /** To be called after the clock was set forward. */
    public void follow() {
        ClockUtil.offset(clock.ahead().toMillis());
    }
}
