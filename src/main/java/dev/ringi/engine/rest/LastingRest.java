package dev.ringi.engine.rest;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;

/** The engine's REST as the webapps bring it, with {@link LastingMapper}. Public because the servlet creates it. */
public class LastingRest extends EngineRestApplication {

    @Override
    public Set<Class<?>> getClasses() {
        var stock = super.getClasses().stream().filter(type -> type != JacksonConfigurator.class);
        return Stream.concat(stock, Stream.of(LastingMapper.class)).collect(Collectors.toSet());
    }
}
