package dev.ringi.engine.trail;

import dev.ringi.engine.LoggedIn;
import dev.ringi.event.Legible;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What the trail tells of a request; asked for before it is served, since a logout ends the session. */
record Request(String person, String method, String path, String address) {

    private static final int LONGEST_QUERY = 250;

    static Request of(HttpServletRequest request) {
        var person = Optional.ofNullable(request.getSession(false)).flatMap(LoggedIn::in);
        return new Request(person.orElse(null), request.getMethod(), RequestPath.of(request), request.getRemoteAddr());
    }

    static String query(HttpServletRequest request) {
        return Legible.text(request.getQueryString(), LONGEST_QUERY);
    }
}
