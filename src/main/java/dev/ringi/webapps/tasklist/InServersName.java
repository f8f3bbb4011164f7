package dev.ringi.webapps.tasklist;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Runs engine calls that the caller may not make: with TASK_WORK nobody writes variables. The caller's right is checked before. */
@Component
class InServersName {

    private final ProcessEngineConfigurationImpl engine;

    InServersName(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    <T> T call(Callable<T> work) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(work));
    }
}
