package dev.ringi.engine.rest;

import dev.ringi.engine.security.SameAnswer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;

/**
 * The engine's REST as the webapps bring it, with {@link LastingMapper} and {@link SameAnswer}. Public because the servlet
 * creates it.
 */
public class LastingRest extends EngineRestApplication {

    private static final Set<Class<?>> REPLACED = Set.of(
            JacksonConfigurator.class,
            ExceptionHandler.class,
            ProcessEngineExceptionHandler.class,
            RestExceptionHandler.class);

    @Override
    public Set<Class<?>> getClasses() {
        var stock = super.getClasses().stream().filter(type -> !REPLACED.contains(type));
        return Stream.concat(stock, Stream.of(LastingMapper.class, SameAnswer.class))
                .collect(Collectors.toSet());
    }
}
