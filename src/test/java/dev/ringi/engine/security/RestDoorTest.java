package dev.ringi.engine.security;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import dev.ringi.WebSession;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest
class RestDoorTest {

    @LocalServerPort
    int port;

    @Test
    @DisplayName("ログインした人は、ウェブアプリのRESTを使える")
    void aPersonWhoLoggedInIsServed() {
        var admin = WebSession.login(port, "admin", "admin");

        assertThat(admin.get(ENGINE + "/task").statusCode()).isEqualTo(200);
        assertThat(admin.post(ENGINE + "/task", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("ログインなしでは401")
    void nobodyIsServedWithoutLogin() {
        assertThat(new WebSession(port).get(ENGINE + "/task").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("CSRFトークンなしの変更は403")
    void aChangeWithoutCsrfTokenIsRefused() {
        var admin = WebSession.login(port, "admin", "admin");

        var answer = admin.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + ENGINE + "/task"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("ログインも認可もない/engine-restは存在しない")
    void thereIsNoOpenRest() {
        var admin = WebSession.login(port, "admin", "admin");

        assertThat(admin.get("/engine-rest/task").statusCode()).isEqualTo(404);
        assertThat(admin.get("/engine-rest/engine").statusCode()).isEqualTo(404);
    }
}
