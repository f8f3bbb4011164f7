package dev.ringi.organization.process;

import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Who acts in the running command. */
public final class Caller {

    private Caller() {}

    /** Id of the person who completed the task before this step; fails where no person did. */
    public static String of(DelegateExecution execution) {
        ProcessEngineServices services = execution.getProcessEngineServices();
        return services.getIdentityService().getCurrentAuthentication().getUserId();
    }
}
