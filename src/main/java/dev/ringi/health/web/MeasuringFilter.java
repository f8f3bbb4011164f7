package dev.ringi.health.web;

import dev.ringi.engine.WebappAddresses;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** How many requests took how long, by where they went to and how they ended; addresses themselves would name cases. */
public class MeasuringFilter extends OncePerRequestFilter {

    /** Others are made up by whoever sends them, and each would be a series of its own. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    private final MeterRegistry registry;

    public MeasuringFilter(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var timer = Timer.start(registry);
        var status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            var method = request.getMethod();
            timer.stop(registry.timer(
                    "http.server.requests",
                    "method",
                    METHODS.contains(method) ? method : "OTHER",
                    "area",
                    area(request.getRequestURI()),
                    "status",
                    String.valueOf(status)));
        }
    }

    private static String area(String path) {
        if (path.startsWith(WebappAddresses.api())) {
            return "api";
        }
        if (path.startsWith(WebappAddresses.root())) {
            return "webapps";
        }
        return path.startsWith("/publications") ? "publications" : "other";
    }
}
