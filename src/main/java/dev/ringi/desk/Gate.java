package dev.ringi.desk;

import dev.ringi.engine.LoggedIn;
import dev.ringi.engine.WebappAddresses;
import dev.ringi.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets nobody but members of some groups to the pages behind it: those who have logged in to the webapps, asked of the
 * engine afresh each time. The pages find the caller's id, as an administrator's where they are one, the token that each
 * of their forms must send back, and the way to Cockpit.
 */
class Gate implements HandlerInterceptor {

    private static final String TOKEN = "ringi.csrfToken";

    private final IdentityService identity;
    private final GatedPages pages;

    Gate(IdentityService identity, GatedPages pages) {
        this.identity = identity;
        this.pages = pages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object page) {
        var session = request.getSession(false);
        var person = Optional.ofNullable(session).flatMap(LoggedIn::in);
        if (person.isEmpty()) {
            throw Refusal.stranger("desk.stranger");
        }
        if (!isMember(person.get(), pages.admitted())) {
            throw pages.others().get();
        }
        var token = token(session);
        if (changes(request) && !matches(token, request.getParameter("token"))) {
            throw Refusal.forbidden("desk.stalePage");
        }
        request.setAttribute("caller", person.get());
        if (isMember(person.get(), List.of(Groups.CAMUNDA_ADMIN))) {
            request.setAttribute("administrator", person.get());
        }
        request.setAttribute("token", token);
        request.setAttribute("cockpit", WebappAddresses.cockpit());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return true;
    }

    private boolean isMember(String person, List<String> groups) {
        return identity.createGroupQuery()
                        .groupMember(person)
                        .groupIdIn(groups.toArray(String[]::new))
                        .count()
                > 0;
    }

    private static String token(HttpSession session) {
        var token = (String) session.getAttribute(TOKEN);
        if (token == null) {
            token = UUID.randomUUID().toString();
            session.setAttribute(TOKEN, token);
        }
        return token;
    }

    private static boolean changes(HttpServletRequest request) {
        return !request.getMethod().equals(HttpMethod.GET.name())
                && !request.getMethod().equals(HttpMethod.HEAD.name());
    }

    private static boolean matches(String token, String sent) {
        return sent != null && MessageDigest.isEqual(token.getBytes(), sent.getBytes());
    }
}
