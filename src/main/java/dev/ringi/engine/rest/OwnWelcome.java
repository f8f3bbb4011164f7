package dev.ringi.engine.rest;

import java.util.Set;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/** Welcome's own REST and that of its plugins, with {@link OwnProviders}. Public because the servlet creates it. */
public class OwnWelcome extends WelcomeApplication {

    @Override
    public Set<Class<?>> getClasses() {
        return OwnProviders.insteadOf(super.getClasses());
    }
}
