package dev.ringi.refusal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import dev.ringi.WebSession;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever somebody types into the address bar, or sends in place of it. */
@RingiTest
class RefusalPagesTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @DisplayName("どんなアドレスにも、日本語のページで答える")
    @ValueSource(
            strings = {
                "GET /nope",
                "GET /ringi",
                "GET /error",
                "GET /publications/%00",
                "GET /publications/%ff",
                "GET /publications/%zz",
                "GET /publications/<script>alert(1)</script>",
                "GET /publications/..%2f",
                "GET /publications/../../etc/passwd",
                "GET /ringi/administration/mails",
                "GET /ringi/guide/none.png",
                "GET /camunda/app/nope/default/",
                "GET /camunda/api/nope",
                "POST /publications",
                "BREW /publications",
                "TRACE /publications",
                "GET /publications HTTP/1.1\r\nBad Header: x\r\nX: ",
            })
    void everyAddressIsAnsweredInJapanese(String line) throws IOException {
        var answer = answer(line, "localhost");

        assertThat(answer).startsWith("HTTP/1.1 4").contains("<html lang=\"ja\">", "ください。");
        assertThat(answer).doesNotContain("Whitelabel", "HTTP Status", "Apache", "<script>", "Exception");
    }

    @Test
    @DisplayName("長すぎるアドレスにも、日本語のページで答える")
    void anEndlessAddressIsAnsweredInJapanese() throws IOException {
        assertThat(answer("GET /publications/" + "a".repeat(20_000), "localhost"))
                .startsWith("HTTP/1.1 4")
                .contains("<html lang=\"ja\">");
    }

    @ParameterizedTest
    @DisplayName("行き先に、名乗られたホスト名は出ない")
    @ValueSource(strings = {"GET /", "GET /camunda", "GET /camunda/app/tasklist", "GET /camunda/app/cockpit"})
    void redirectsLeadNowhereElse(String line) throws IOException {
        var answer = answer(line, "evil.example");

        assertThat(answer).startsWith("HTTP/1.1 302").doesNotContain("evil.example");
        assertThat(answer).containsPattern("Location: /camunda/");
    }

    @Test
    @DisplayName("RESTの答えにあるリンクは、設定された名で始まる")
    void linksLeadToTheNameInTheSettings(@Value("${ringi.base-url}") String base) {
        var admin = WebSession.login(port, "admin", "admin");
        var filters =
                admin.send(admin.request(WebSession.ENGINE + "/filter").method("OPTIONS", BodyPublishers.noBody()));

        assertThat(base).doesNotEndWith(":" + port);
        assertThat(WebSession.json(filters).findValuesAsText("href"))
                .isNotEmpty()
                .allMatch(link -> link.startsWith(base + "/"));
    }

    private String answer(String line, String host) throws IOException {
        try (var connection = new Socket("localhost", port)) {
            var request = line + " HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-Host: " + host
                    + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            connection.getOutputStream().write(request.getBytes(UTF_8));
            return new String(connection.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
