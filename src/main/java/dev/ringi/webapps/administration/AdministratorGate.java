package dev.ringi.webapps.administration;

import dev.ringi.engine.LoggedIn;
import dev.ringi.engine.WebappAddresses;
import dev.ringi.organization.Groups;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets nobody but administrators to the pages behind it: those who have logged in to the webapps, asked of the engine
 * afresh each time. The pages find the administrator's id, the token that each of
 * their forms must send back, and the way to Cockpit.
 */
@Component
class AdministratorGate implements HandlerInterceptor {

    private static final String TOKEN = "ringi.csrfToken";

    private final IdentityService identity;

    AdministratorGate(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object page) throws IOException {
        var session = request.getSession(false);
        var person = Optional.ofNullable(session).flatMap(LoggedIn::in);
        if (person.isEmpty()) {
            return turnAway(response, HttpServletResponse.SC_UNAUTHORIZED, "ログインしてから開いてください。");
        }
        if (!isAdministrator(person.get())) {
            return turnAway(response, HttpServletResponse.SC_FORBIDDEN, "この画面は管理者だけが使えます。");
        }
        var token = token(session);
        if (changes(request) && !matches(token, request.getParameter("token"))) {
            return turnAway(response, HttpServletResponse.SC_FORBIDDEN, "画面が古くなっています。開き直してから操作してください。");
        }
        request.setAttribute("administrator", person.get());
        request.setAttribute("token", token);
        request.setAttribute("cockpit", WebappAddresses.cockpit());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return true;
    }

    private boolean isAdministrator(String person) {
        return identity.createGroupQuery()
                        .groupMember(person)
                        .groupId(Groups.ADMINISTRATORS)
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

    private static boolean turnAway(HttpServletResponse response, int status, String reason) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(reason);
        return false;
    }
}
