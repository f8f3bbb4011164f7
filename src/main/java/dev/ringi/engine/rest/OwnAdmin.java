package dev.ringi.engine.rest;

import java.util.Set;
import org.camunda.bpm.admin.impl.web.AdminApplication;

/** Admin's own REST and that of its plugins, with {@link OwnProviders}. Public because the servlet creates it. */
public class OwnAdmin extends AdminApplication {

    @Override
    public Set<Class<?>> getClasses() {
        return OwnProviders.insteadOf(super.getClasses());
    }
}
