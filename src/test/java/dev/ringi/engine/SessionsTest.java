package dev.ringi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

@DisplayName("セッション")
class SessionsTest {

    private final Sessions sessions = new Sessions();

    @Test
    @DisplayName("その人のものだけが、すべて終わる")
    void allOfOnePersonEnd() {
        var desk = session("sato");
        var home = session("sato");
        var other = session("suzuki");
        var nobodys = open();

        sessions.endAllOf("sato");

        assertThat(desk.isInvalid()).isTrue();
        assertThat(home.isInvalid()).isTrue();
        assertThat(other.isInvalid()).isFalse();
        assertThat(nobodys.isInvalid()).isFalse();
    }

    @Test
    @DisplayName("取引が確定するまでは、終わらない")
    void nothingEndsBeforeTheCommit() {
        var desk = session("sato");
        TransactionSynchronizationManager.initSynchronization();
        try {
            sessions.endAllOf("sato");
            assertThat(desk.isInvalid()).isFalse();
            TransactionSynchronizationUtils.triggerAfterCommit();
            assertThat(desk.isInvalid()).isTrue();
        } finally {
            TransactionSynchronizationManager.clear();
        }
    }

    @Test
    @DisplayName("古いパスワードを確かめた後で終わりが来たログインは、始まらなかったことになる")
    void aLateLoginIsNone() {
        var before = sessions.endings();
        sessions.endAllOf("sato");
        var late = session("sato");
        var other = session("suzuki");

        sessions.endIfEndedSince(before, late);
        sessions.endIfEndedSince(before, other);

        assertThat(late.isInvalid()).isTrue();
        assertThat(other.isInvalid()).isFalse();

        var next = session("sato");
        sessions.endIfEndedSince(sessions.endings(), next);
        assertThat(next.isInvalid()).isFalse();
    }

    private MockHttpSession session(String person) {
        var session = open();
        var logins = new Authentications();
        logins.addOrReplace(new UserAuthentication(person, "default"));
        session.setAttribute("authenticatedUser", logins);
        return session;
    }

    private MockHttpSession open() {
        var session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }
}
