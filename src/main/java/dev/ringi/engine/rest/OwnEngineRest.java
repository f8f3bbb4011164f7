package dev.ringi.engine.rest;

import java.util.Set;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;

/** The engine's REST as the webapps bring it, with {@link OwnProviders}. Public because the servlet creates it. */
public class OwnEngineRest extends EngineRestApplication {

    @Override
    public Set<Class<?>> getClasses() {
        return OwnProviders.insteadOf(super.getClasses());
    }
}
