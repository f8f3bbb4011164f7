package dev.ringi.engine.rest;

import java.util.Set;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;

/** Cockpit's own REST and that of its plugins, with {@link OwnProviders}. Public because the servlet creates it. */
public class OwnCockpit extends CockpitApplication {

    @Override
    public Set<Class<?>> getClasses() {
        return OwnProviders.insteadOf(super.getClasses());
    }
}
