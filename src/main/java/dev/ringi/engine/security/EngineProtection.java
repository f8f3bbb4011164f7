package dev.ringi.engine.security;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Closes what the community edition leaves open in the engine itself. */
@Component
class EngineProtection extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTaskService(new ExpressionFreeTaskService());
        configuration.setIdentityService(new AdministratorKeepingIdentityService());
    }
}
