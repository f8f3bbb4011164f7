package dev.ringi.engine.guard;

import dev.ringi.refusal.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Tells a browser which fields a refusal is about, whichever way in it came by: the engine's REST answers with the
 * message alone, so the paths go in a header, percent-encoded and parted by spaces, in the order of the message's lines.
 */
@Component
class RefusedFields extends AbstractProcessEnginePlugin {

    static final String HEADER = "X-Ringi-Fields";

    /** A server takes 8 KB of headers; the lines that have no path then stand above the form. */
    private static final int MOST = 4_000;

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPreCommandInterceptorsTxRequired() == null) {
            configuration.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>());
        }
        configuration.getCustomPreCommandInterceptorsTxRequired().add(new Teller());
    }

    static String header(List<String> paths) {
        var header = paths.stream()
                .map(path -> URLEncoder.encode(path, StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
        var end = header.length() <= MOST ? header.length() : header.lastIndexOf(' ', MOST);
        return header.substring(0, Math.max(end, 0));
    }

    private static void tell(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal && !refusal.paths().isEmpty()) {
                tell(refusal.paths());
            }
        }
    }

    private static void tell(List<String> paths) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getResponse() != null) {
            request.getResponse().setHeader(HEADER, header(paths));
        }
    }

    private static final class Teller extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (RuntimeException failure) {
                tell(failure);
                throw failure;
            }
        }
    }
}
