package dev.ringi.engine.security;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import dev.ringi.WebSession;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@RingiTest
@DisplayName("パスワードの間違い")
class WrongPasswordsTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    private String person;
    private Stranger here;
    private Stranger elsewhere;

    /** Another one for each test, whom no other test has tried. */
    @BeforeEach
    void someonesAccount() {
        person = "forgetful" + PEOPLE.incrementAndGet();
        var user = identities.newUser(person);
        user.setPassword("right");
        identities.saveUser(user);
        here = new Stranger(port, "127.0.0.1");
        elsewhere = new Stranger(port, "127.0.0.2");
    }

    @AfterEach
    void clearAway() {
        identities.deleteUser(person);
    }

    @Test
    @DisplayName("10回続くと、正しいパスワードでも429になり、いつ試せばよいかを日本語で伝える")
    void tooManyHaveToWait() {
        assertThat(here.fails(person, 10).status()).isEqualTo(401);

        var answer = here.logsIn(person, "right");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 61));
        assertThat(answer.body()).containsPattern("\\d+[秒分]ほどログインを受け付けません");
    }

    @Test
    @DisplayName("よその誰かが何度間違えても、本人はほかの端末からログインできる")
    void strangersKeepNobodyOut() {
        here.fails(person, 30);

        assertThat(elsewhere.logsIn(person, "right").status()).isEqualTo(200);
        assertThat(here.logsIn(person, "right").status()).isEqualTo(429);
    }

    @Test
    @DisplayName("一人の間違いは、同じ端末のほかの人に及ばない")
    void othersAtTheSameAddressAreLetIn() {
        here.fails(person, 30);

        assertThat(here.logsIn("admin", "admin").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("管理者が利用者管理で解除すると、すぐにログインできる")
    void anAdministratorUnlocks() {
        here.fails(person, 11);

        var unlocked = WebSession.login(port, "admin", "admin").post(ENGINE + "/user/" + person + "/unlock", Map.of());

        assertThat(unlocked.statusCode()).isEqualTo(204);
        assertThat(here.logsIn(person, "right").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("以前の版で永久に止められていた人も、ログインできる")
    void whomTheEngineHadLockedIsLetIn(@Autowired JdbcTemplate sql) {
        sql.update(
                "update act_id_user set attempts_ = 10, lock_exp_time_ = now() + interval '1 day' where id_ = ?",
                person);

        assertThat(here.logsIn(person, "right").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("RESTで他人のパスワードを試す入口は、管理者にもない")
    void nobodyAsksByRest() {
        var admin = WebSession.login(port, "admin", "admin");

        assertThat(verify(admin, "wrong")).isEqualTo(404);
        assertThat(verify(admin, "right")).isEqualTo(404);
    }

    private int verify(WebSession session, String password) {
        return session.post(ENGINE + "/identity/verify", Map.of("username", person, "password", password))
                .statusCode();
    }

    @Test
    @DisplayName("X-Forwarded-Forを自分で付けても、別の端末にはなれない")
    void nobodyChoosesAnAddress() {
        for (var attempt = 0; attempt < 10; attempt++) {
            here.fails(person, 1, "X-Forwarded-For: 10.0.0." + attempt);
        }

        assertThat(here.logsIn(person, "right", "X-Forwarded-For: 10.0.0.99").status())
                .isEqualTo(429);
    }
}
