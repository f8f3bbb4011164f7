package dev.ringi.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Whether the engine is at work, and what it has before it. */
@Component
public class EngineState implements MeterBinder {

    private final ProcessEngine engine;

    EngineState(ProcessEngine engine) {
        this.engine = engine;
    }

    public boolean isUp() {
        return ProcessEngines.getProcessEngines().containsKey(engine.getName());
    }

    public boolean isWorkingOffJobs() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getJobExecutor().isActive();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        var management = engine.getManagementService();
        Gauge.builder("ringi.jobs.open", () -> management.createJobQuery().count())
                .description("Steps and timers of the engine that wait for their time or their turn")
                .register(registry);
        Gauge.builder(
                        "ringi.jobs.due",
                        () -> management.createJobQuery().executable().count())
                .description("Those of them whose time has come")
                .register(registry);
        Gauge.builder(
                        "ringi.jobs.failed",
                        () -> management.createJobQuery().noRetriesLeft().count())
                .description("Those that failed and aren't tried again by themselves")
                .register(registry);
        Gauge.builder(
                        "ringi.incidents",
                        () -> engine.getRuntimeService().createIncidentQuery().count())
                .description("Places where a case is stuck until somebody looks into it")
                .register(registry);
    }
}
