package dev.ringi.engine.security;

import dev.ringi.engine.WebappAddresses;
import dev.ringi.refusal.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Lets through what the webapps call, and nothing else of what the engine's REST offers: there anybody may, for one,
 * run a job's retries down by trying to run it, and read the remarks at a task whose id they know.
 */
class CallsFilter extends OncePerRequestFilter {

    private final Calls calls = Calls.listed();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var audience = audience(request);
        var caller = Audience.ofCaller();
        if (audience.filter(listed -> listed.takesIn(caller)).isPresent()) {
            chain.doFilter(request, response);
        } else if (audience.filter(Audience.NOBODY::equals).isPresent() && Audience.ADMIN.takesIn(caller)) {
            RefusalAnswer.write(Refusal.forbidden("engine.kept"), response);
        } else {
            RefusalAnswer.write(Refusal.absent("engine.absent"), response);
        }
    }

    private Optional<Audience> audience(HttpServletRequest request) {
        var path = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
        return path.startsWith(WebappAddresses.api())
                ? calls.audience(
                        request.getMethod(),
                        path.substring(WebappAddresses.api().length()))
                : Optional.empty();
    }
}
