package dev.ringi.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Engine calls that the caller may not make: with TASK_WORK nobody writes variables. Their right is checked before. */
@Component
public class InServersName {

    private final ProcessEngineConfigurationImpl engine;
    private final IdentityService identities;

    InServersName(ProcessEngineConfigurationImpl engine, IdentityService identities) {
        this.engine = engine;
        this.identities = identities;
    }

    /** As nobody: the guard on every task refuses variables from anybody else. */
    public <T> T call(Callable<T> work) {
        var caller = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return execute(work);
        } finally {
            identities.setAuthentication(caller);
        }
    }

    /** Still as the caller, so that the task's history tells who it was. */
    public <T> T callUnchecked(Callable<T> work) {
        return execute(work);
    }

    private <T> T execute(Callable<T> work) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(work));
    }
}
