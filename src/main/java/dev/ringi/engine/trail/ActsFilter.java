package dev.ringi.engine.trail;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves what changes the engine's data in one transaction with its entry in the trail: neither is there without the
 * other. The answer goes out once that is committed.
 */
public class ActsFilter extends OncePerRequestFilter {

    private static final int LONGEST_BODY = 64 * 1024;
    private static final int FIRST_REFUSAL = 400;

    private final Predicate<HttpServletRequest> acts;
    private final ObjectProvider<TransactionTemplate> transaction;
    private final ApplicationEventPublisher events;

    public ActsFilter(
            Predicate<HttpServletRequest> acts,
            ObjectProvider<TransactionTemplate> transaction,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !acts.test(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var sent = new ContentCachingRequestWrapper(request, LONGEST_BODY);
        var answer = new ContentCachingResponseWrapper(response);
        try {
            transaction.getObject().executeWithoutResult(status -> serve(status, sent, answer, chain));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        answer.copyBodyToResponse();
    }

    private void serve(
            TransactionStatus status,
            ContentCachingRequestWrapper sent,
            ContentCachingResponseWrapper answer,
            FilterChain chain) {
        try {
            chain.doFilter(sent, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        if (answer.getStatus() >= FIRST_REFUSAL) {
            status.setRollbackOnly();
        } else {
            events.publishEvent(act(sent, answer.getStatus()));
        }
    }

    private static AdministratorActed act(ContentCachingRequestWrapper sent, int status) {
        var asked = Request.of(sent);
        return new AdministratorActed(
                asked.path(),
                asked.person(),
                asked.method(),
                status,
                Request.query(sent),
                SentValues.of(sent.getContentAsByteArray()),
                asked.address());
    }
}
