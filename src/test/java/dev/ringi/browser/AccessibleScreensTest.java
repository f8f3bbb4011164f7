package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ringi.browser.Stage.HANAKO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.WakabaTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** axe on what we add to the stock screens, and sizes and widths of what people read there. */
@WakabaTest
class AccessibleScreensTest {

    private static final String SMALL = """
            (root) => [...document.querySelectorAll(root + ', ' + root + ' *')]
              .filter((e) => e.checkVisibility() && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
              .filter((e) => parseFloat(getComputedStyle(e).fontSize) < 14)
              .map((e) => e.tagName + '.' + e.className + ': ' + e.textContent.trim())""";

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @BeforeEach
    void set() {
        stage.set();
    }

    @Test
    @DisplayName("一覧、様式、ボタン、決裁の文書に、axeの重大な指摘はない")
    void whatWeAddToTasklistIsAccessible() {
        stage.begin("① 様式");
        stage.beginDecision("② 決裁", "<section class='ringi-page'><h2>② 名称</h2><p>本文</p></section>");
        try (var hanako = new Person(port).opensTasklist(HANAKO)) {
            hanako.opensTask("① 様式").claims().addsRow(0).addsRow(1).press("完了する");
            assertThat(hanako.see(".fjs-form-field-error").first()).isVisible();
            Axe.findsNothingIn(hanako, ".tasks-list", "[cam-tasklist-form]", ".ringi-skip");
            hanako.opensTask("② 決裁");
            Axe.findsNothingIn(hanako, "[cam-tasklist-form]");
        }
    }

    @Test
    @DisplayName("管理者のメールの画面と、公表の一覧に、axeの重大な指摘はない")
    void ourOwnPagesAreAccessible() {
        try (var admin = new Person(port).opens("cockpit", "admin", "admin")) {
            assertThat(admin.see(".ringi-mails").first()).isVisible();
            Axe.findsNothingIn(admin, ".ringi-mails");
            for (var path : List.of("/ringi/administration/mails", "/publications")) {
                admin.page().navigate("http://localhost:" + port + path);
                Axe.findsNothingIn(admin, "html");
            }
        }
    }

    @Test
    @DisplayName("画面を1.5倍にしても、一覧も様式も横にはみ出さず、文字は14px以上")
    void lettersAreLargeAndNothingIsCutOff() {
        stage.begin("③ 文字の大きさ");
        try (var hanako = new Person(port).opensTasklist(HANAKO)) {
            hanako.opensTask("③ 文字の大きさ").claims();
            for (var width : List.of(1280, 1280 * 2 / 3)) {
                hanako.page().setViewportSize(width, 800 * width / 1280);
                hanako.settles().takesPicture("sizes-" + width);
                assertThat((Integer) hanako.page().evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
                for (var part : List.of(".tasks-list", ".fjs-form")) {
                    assertThat((Boolean) hanako.see(part)
                                    .first()
                                    .evaluate("part => part.scrollWidth <= part.clientWidth + 1"))
                            .as(part + " " + width)
                            .isTrue();
                    assertThat((List<?>) hanako.page().evaluate(SMALL, part)).isEmpty();
                }
            }
        }
    }
}
