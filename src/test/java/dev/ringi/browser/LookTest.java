package dev.ringi.browser;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class LookTest {
    @Autowired
    Stage stage;

    @LocalServerPort
    int port;

    @Test
    void look() throws Exception {
        stage.set();
        stage.begin("② 見た目");
        stage.beginDecision("③ 決裁", "<h2>シート</h2><p>本文です。</p><table><tr><th>項目</th><td>値</td></tr></table>");
        try (var p = new Person(port, "en-US")) {
            p.page().onConsoleMessage(m -> System.out.println("CONSOLE " + m.type() + " " + m.text()));
            p.page().onPageError(m -> System.out.println("PAGEERROR " + m));
            p.page().onResponse(r -> {
                if (r.status() >= 400) System.out.println("HTTP " + r.status() + " " + r.url());
            });
            p.opens("tasklist");
            p.page().waitForTimeout(3000);
            p.takesPicture("login");
            System.out.println(p.page().title());
            p.logsIn(Stage.HANAKO, Stage.HANAKO);
            p.page().waitForTimeout(1500);
            p.takesPicture("list");
            p.opensTask("② 見た目");
            p.page().waitForTimeout(1000);
            p.takesPicture("task-unclaimed");
            p.claims();
            p.takesPicture("task");
            System.out.println(p.page().locator(".fjs-form").innerText());
            System.out.println(p.page().locator(".fjs-form").innerHTML());
            System.out.println("ENGLISH " + EnglishWords.on(p.page()));
        }
    }
}
