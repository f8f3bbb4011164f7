package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import dev.ringi.RingiTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest(
        properties = {
            "ringi.sample.enabled=true",
            "ringi.sample.lively=true",
            "ringi.organization.initial-password=",
            "camunda.bpm.job-execution.enabled=true"
        })
class BoardPanelTest {

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("事務局が運用監視を開くと、進み具合がまず見える。見出しを選ぶと、その枚数のシートが並ぶ")
    void theOfficeSeesTheBoardFirst() {
        try (var sato = new Person(port).opens("cockpit", "sato", "ringi")) {
            assertThat(sato.see(".dashboard section").first()).containsText("進み具合");
            assertThat(sato.see(".dashboard .actual")).isHidden();
            assertThat(sato.see(".dashboard .deployed")).isHidden();
            Axe.findsNothingIn(sato, ".ringi-board-panel");
            sato.takesPicture("board-panel");

            var unsubmitted = sato.see(".ringi-board-panel .headlines a").filter(new FilterOptions().setHasText("未提出"));
            var told = unsubmitted.innerText();
            unsubmitted.click();

            assertThat(sato.see("h1")).hasText("進み具合");
            var rows = sato.see(".sheets tbody tr");
            assertThat(rows.first()).isVisible();
            assertThat(told).contains("・" + rows.count() + "枚");
            Axe.findsNothingIn(sato, "body");
            assertThat(EnglishWords.on(sato.page(), "CSV")).isEmpty();
        }
    }

    @Test
    @DisplayName("管理者には、進み具合とともに、エンジンの数も残る")
    void administratorsKeepTheEnginesNumbers() {
        try (var admin = new Person(port).opens("cockpit", "admin", "admin")) {
            assertThat(admin.see(".dashboard section").first()).containsText("進み具合");
            assertThat(admin.see(".dashboard .deployed")).isVisible();
        }
    }
}
