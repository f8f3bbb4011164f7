package dev.ringi.engine;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/** Who has logged in to the webapps. */
public final class LoggedIn {

    private LoggedIn() {}

    /** The person's id. */
    public static Optional<String> in(HttpSession session) {
        return AuthenticationUtil.getAuthsFromSession(session).getAuthentications().stream()
                .map(UserAuthentication::getIdentityId)
                .findFirst();
    }
}
