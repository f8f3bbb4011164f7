package dev.ringi.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import dev.ringi.webapps.WebSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest(properties = "spring.config.import=classpath:application-tls.yaml")
class TlsTest {

    @LocalServerPort
    int port;

    @Test
    @DisplayName("TLSの内側では、クッキーはSecureになり、HSTSが付く")
    void everythingStaysOnTls() {
        var browser = new WebSession(port);
        var page = browser.send(browser.request("/camunda/app/tasklist/default/")
                .header("X-Forwarded-Proto", "https")
                .GET());

        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    }
}
