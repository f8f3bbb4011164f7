package dev.ringi.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The time by which the engine, its timers and due dates go, from its start on. */
@Component
public class EngineClock extends AbstractProcessEnginePlugin {

    private final ObjectProvider<TimeAhead> time;

    EngineClock(ObjectProvider<TimeAhead> time) {
        this.time = time;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        follow();
    }

    /** To be called after the time was set forward. */
    public void follow() {
        time.ifAvailable(set -> ClockUtil.offset(set.ahead().toMillis()));
    }
}
