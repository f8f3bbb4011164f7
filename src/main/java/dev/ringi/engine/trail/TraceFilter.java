package dev.ringi.engine.trail;

import dev.ringi.engine.RefusedBy;
import dev.ringi.engine.WebappAddresses;
import dev.ringi.event.Legible;
import dev.ringi.event.Trace;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the trail of refusals, of files that went out, and of who logged out. */
public class TraceFilter extends OncePerRequestFilter {

    private static final Set<Integer> REFUSALS = Set.of(400, 403, 404, 409, 413, 422, 429);
    private static final int LONGEST_NAME = 200;

    private final ApplicationEventPublisher events;

    public TraceFilter(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = Request.of(request);
        chain.doFilter(request, response);
        trace(asked, request, response).ifPresent(events::publishEvent);
    }

    private static Optional<Trace> trace(Request asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked.person() == null) {
            return Optional.empty();
        }
        if (asked.path().startsWith(WebappAddresses.authentication())) {
            return asked.path().endsWith("/logout")
                    ? Optional.of(new LoggedOut(asked.person(), asked.person(), asked.address()))
                    : Optional.empty();
        }
        if (REFUSALS.contains(response.getStatus())) {
            return Optional.of(new RequestRefused(
                    asked.path(),
                    asked.person(),
                    asked.method(),
                    response.getStatus(),
                    RefusedBy.in(request).orElse(null),
                    asked.address()));
        }
        return file(response).map(name -> new FileTaken(asked.path(), asked.person(), name, asked.address()));
    }

    private static Optional<String> file(HttpServletResponse response) {
        var disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        if (disposition != null) {
            var name = ContentDisposition.parse(disposition).getFilename();
            return Optional.of(Legible.text(name, LONGEST_NAME));
        }
        var type = response.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_PDF_VALUE) ? Optional.of("") : Optional.empty();
    }
}
