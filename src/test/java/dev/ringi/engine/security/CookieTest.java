package dev.ringi.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import dev.ringi.WebSession;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest
class CookieTest {

    @LocalServerPort
    int port;

    @Test
    @DisplayName("セッションのクッキーは、スクリプトからもほかのサイトからも使えない")
    void cookiesAreConfined() {
        assertThat(cookies())
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("JSESSIONID=")
                        .contains("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax"));
        assertThat(cookies())
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    @DisplayName("自前の画面も、よそのスクリプトと枠を受け付けない")
    void ourOwnPagesHaveHeaders() {
        var headers = new WebSession(port).get("/nowhere").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    @DisplayName("スクリプトと様式は、版が上がったらすぐ新しいものが使われる")
    void scriptsAreAskedForAgain() {
        for (var asset : List.of("/camunda/app/ringi/dom.js", "/camunda/app/ringi/ringi.css", "/ringi/tokens.css")) {
            var answer = new WebSession(port).get(asset);

            assertThat(answer.statusCode()).as(asset).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).as(asset).contains("no-cache");
            assertThat(answer.headers().firstValue("Last-Modified")).as(asset).isPresent();
        }
    }

    private List<String> cookies() {
        return new WebSession(port)
                .get("/camunda/app/tasklist/default/")
                .headers()
                .allValues("Set-Cookie");
    }
}
