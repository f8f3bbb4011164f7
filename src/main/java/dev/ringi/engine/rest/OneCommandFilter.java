package dev.ringi.engine.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a filter's tasks be listed and counted in one command of the engine's and one transaction. The REST looks the
 * filter up and then has each command do so again, with all that is asked about the caller.
 */
class OneCommandFilter extends OncePerRequestFilter {

    private static final Pattern QUESTION = Pattern.compile("^.*/filter/[^/]+/(list|count)$");

    private final ObjectProvider<ProcessEngine> engine;

    OneCommandFilter(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !QUESTION.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        try {
            configuration.getCommandExecutorTxRequired().<Void>execute(context -> answer(request, response, chain));
        } catch (UnexpectedRollbackException refused) {
            // The REST has answered why; there was nothing to write.
            logger.debug("A filter's question was refused", refused);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static Void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
