package dev.ringi.engine.rest;

import dev.ringi.engine.security.FaultAnswer;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;

/** How each of the webapps' RESTs reads, writes and refuses, in place of what it brings for that. */
final class OwnProviders {

    private OwnProviders() {}

    static Set<Class<?>> insteadOf(Set<Class<?>> stock) {
        return Stream.concat(
                        stock.stream().filter(type -> !isReplaced(type)),
                        Stream.of(LastingMapper.class, FaultAnswer.class, ReadableBody.class))
                .collect(Collectors.toSet());
    }

    private static boolean isReplaced(Class<?> type) {
        return type == JacksonConfigurator.class || ExceptionMapper.class.isAssignableFrom(type);
    }
}
