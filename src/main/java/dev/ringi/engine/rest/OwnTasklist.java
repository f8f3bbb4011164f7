package dev.ringi.engine.rest;

import java.util.Set;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;

/** Tasklist's own REST and that of its plugins, with {@link OwnProviders}. Public because the servlet creates it. */
public class OwnTasklist extends TasklistApplication {

    @Override
    public Set<Class<?>> getClasses() {
        return OwnProviders.insteadOf(super.getClasses());
    }
}
