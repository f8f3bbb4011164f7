package dev.ringi.engine.security;

import dev.ringi.engine.WebappAddresses;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.web.util.UriUtils;

/** The listed calls that change something past Ringi's own rules: all of Admin's, and two of everybody's. */
final class Acts implements Predicate<HttpServletRequest> {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> EVERYBODYS = Set.of("claim", "credentials");

    private final Calls calls = Calls.listed();

    @Override
    public boolean test(HttpServletRequest request) {
        var path = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
        return !READING.contains(request.getMethod())
                && path.startsWith(WebappAddresses.api())
                && (EVERYBODYS.contains(path.substring(path.lastIndexOf('/') + 1))
                        || calls.audience(
                                        request.getMethod(),
                                        path.substring(WebappAddresses.api().length()))
                                .filter(Audience.ADMIN::equals)
                                .isPresent());
    }
}
