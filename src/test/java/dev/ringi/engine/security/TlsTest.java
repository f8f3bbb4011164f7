package dev.ringi.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import dev.ringi.WebSession;
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

    @Test
    @DisplayName("代理サーバーの後ろでは、パスワードの間違いを利用者の端末ごとに数える")
    void theProxyTellsTheAddress() {
        var proxy = new Stranger(port, "127.0.0.1");
        proxy.fails("nobody1", 11, "X-Forwarded-For: 192.168.1.7");

        assertThat(proxy.fails("nobody1", 1, "X-Forwarded-For: 192.168.1.7").status())
                .isEqualTo(429);
        assertThat(proxy.fails("nobody1", 1, "X-Forwarded-For: 192.168.1.8").status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("代理サーバーを通らずに来た人のX-Forwarded-Forは信じない")
    void nobodyElseTellsAnAddress() {
        var passer = new Stranger(port, "127.0.0.2");
        for (var attempt = 0; attempt < 10; attempt++) {
            passer.fails("nobody2", 1, "X-Forwarded-For: 192.168.1." + attempt);
        }

        assertThat(passer.fails("nobody2", 1, "X-Forwarded-For: 192.168.1.99").status())
                .isEqualTo(429);
    }
}
