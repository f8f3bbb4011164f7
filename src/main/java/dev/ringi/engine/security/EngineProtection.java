package dev.ringi.engine.security;

import dev.ringi.engine.Sessions;
import io.github.bucket4j.TimeMeter;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Closes what the community edition leaves open in the engine itself. */
@Component
class EngineProtection extends AbstractProcessEnginePlugin {

    private final IdentityServiceImpl identities;

    EngineProtection(LoginLimits limits, Sessions sessions, ApplicationEventPublisher events) {
        var throttle = new LoginThrottle(limits, TimeMeter.SYSTEM_NANOTIME);
        identities = new PersonalIdentityService(throttle, sessions, events);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTaskService(new ExpressionFreeTaskService());
        configuration.setIdentityService(identities);
        configuration.setIdentityProviderSessionFactory(new NeverLockedIdentities.Factory());
        configuration.setEnablePasswordPolicy(true);
    }
}
