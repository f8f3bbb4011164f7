package dev.ringi.engine.security;

import dev.ringi.database.Answering;
import dev.ringi.database.Presence;
import dev.ringi.engine.WebappAddresses;
import dev.ringi.refusal.Refusal;
import dev.ringi.refusal.web.RefusalPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that the database is gone: at once where that is known, and to those whom it failed on their way. By then the failure
 * may be wrapped in any exception, or be the webapps' answer with the engine's words and SQL in it.
 */
class GoneDatabaseFilter extends OncePerRequestFilter {

    private static final int SECONDS = 5;

    private final ObjectProvider<Presence> database;

    GoneDatabaseFilter(ObjectProvider<Presence> database) {
        this.database = database;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (database.getObject().isGone() || fails(request, response, chain)) {
            refuse(request, response);
        }
    }

    private boolean fails(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var answering = Answering.begin()) {
            var errors = new HeldErrors(response, answering::hasLostDatabase);
            try {
                chain.doFilter(request, errors);
                return errors.areHeld();
            } catch (ServletException | IOException | RuntimeException failure) {
                if (!answering.hasLostDatabase() || response.isCommitted()) {
                    throw failure;
                }
                logger.debug("A request failed since the database is gone", failure);
                return true;
            }
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var refusal = Refusal.busy("engine.databaseGone");
        response.resetBuffer();
        response.setContentLengthLong(-1);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isForPage(request)) {
            response.setStatus(refusal.kind().status());
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            RefusalAnswer.say(RefusalPage.saying(refusal.getMessage()), response);
        } else {
            RefusalAnswer.write(refusal, response);
        }
    }

    /** Programs that ask for a page don't always say so; those that ask the REST for one do. */
    private static boolean isForPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return !request.getRequestURI().startsWith(WebappAddresses.api())
                || accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
