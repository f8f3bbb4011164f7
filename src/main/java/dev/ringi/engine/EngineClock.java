package dev.ringi.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultAcquireJobsCommandFactory;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The time by which the engine, its timers and due dates go, from its start on: what is believed, or a rehearsal's. */
@Component
public class EngineClock extends AbstractProcessEnginePlugin {

    private final ObjectProvider<TimeAhead> set;
    private final BelievedTime believed;

    EngineClock(ObjectProvider<TimeAhead> set, BelievedTime believed) {
        this.set = set;
        this.believed = believed;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        follow();
    }

    /** A clock that has jumped a moment ago would else make timers due before anybody has looked at it. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        var executor = configuration.getJobExecutor();
        var stock = new DefaultAcquireJobsCommandFactory(executor);
        executor.setAcquireJobsCmdFactory(count -> {
            follow();
            return stock.getCommand(count);
        });
    }

    /** To be called after the time was set forward. */
    public void follow() {
        var ahead = set.stream().map(TimeAhead::ahead).findFirst().orElseGet(believed::ahead);
        ClockUtil.offset(ahead.toMillis());
    }
}
