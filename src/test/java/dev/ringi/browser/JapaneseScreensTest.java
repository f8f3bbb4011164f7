package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ringi.browser.Stage.HANAKO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.WakabaTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WakabaTest
class JapaneseScreensTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @BeforeEach
    void set() {
        stage.set();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "en-US"})
    @DisplayName("ブラウザーが何語でも、ログインから入力の誤りまで英語は出ない")
    void noEnglishIsLeft(String language) {
        stage.begin("① " + language.charAt(0));
        try (var hanako = new Person(port, language)) {
            hanako.opens("tasklist");
            assertThat(hanako.page().getByPlaceholder("利用者ID")).isVisible();
            japanese(hanako, "login-" + language);
            hanako.triesToLogIn("nobody", "違うパスワード");
            assertThat(hanako.see(".alert-danger").first()).containsText("ログインできませんでした");
            japanese(hanako, "login-refused-" + language);

            hanako.logsIn(HANAKO, HANAKO);
            assertThat(hanako.tasks().first()).isVisible();
            japanese(hanako, "list-" + language);

            hanako.opensTask("① " + language.charAt(0)).claims();
            japanese(hanako, "task-" + language);
            hanako.addsRow(0).addsRow(1).press("完了する");
            assertThat(hanako.see(".fjs-form-field-error").first()).hasText("必ず入力してください。");
            hanako.fills("目標値（％）", "120");
            assertThat(hanako.page().getByText("100以下で入力してください。")).isVisible();
            hanako.fills("背景及び期待する効果", "短い");
            assertThat(hanako.see(".fjs-form-field-error").first()).hasText("5文字以上で入力してください。");
            japanese(hanako, "task-faults-" + language);
            hanako.field("開始日").click();
            assertThat(hanako.see(".flatpickr-calendar.open")).isVisible();
            japanese(hanako, "task-calendar-" + language);
            hanako.see(".flatpickr-day.today").click();
            assertThat(hanako.field("開始日")).hasValue(Pattern.compile("\\d{4}/\\d+/\\d+"));
            nothingFromOutside(hanako);
        }
    }

    @Test
    @DisplayName("タスクの各タブと、開いた小窓にも英語は出ない")
    void tabsAndDialogsAreJapanese() {
        stage.begin("② 小窓");
        try (var hanako = new Person(port, "en-US")) {
            hanako.opensTasklist(HANAKO).opensTask("② 小窓");
            for (var tab : List.of("流れ図", "履歴")) {
                hanako.page().locator(".nav-tabs").getByText(tab).click();
                japanese(hanako, "tab-" + tab);
            }
            for (var dialog : List.of("キーボードの操作", "手続きを開始")) {
                hanako.page().getByText(dialog).first().click();
                assertThat(hanako.see(".modal-dialog")).isVisible();
                japanese(hanako, "dialog-" + dialog);
                hanako.page().keyboard().press("Escape");
                assertThat(hanako.see(".modal-dialog")).hasCount(0);
            }
        }
    }

    @Test
    @DisplayName("ホームの画面にも英語と移行の案内は出ず、外への通信もない")
    void welcomeIsJapanese() {
        try (var hanako = new Person(port, "en-US")) {
            hanako.opens("welcome");
            hanako.logsIn(HANAKO, HANAKO);
            assertThat(hanako.see(".tasklist-app")).isVisible();
            assertThat(hanako.see(".ce-eol-banner")).isHidden();
            japanese(hanako, "welcome");
            nothingFromOutside(hanako);
        }
    }

    private static void japanese(Person person, String screen) {
        person.settles().takesPicture(screen);
        assertThat(EnglishWords.on(person.page())).as(screen).isEmpty();
    }

    private static void nothingFromOutside(Person person) {
        assertThat(person.requested()).allMatch(url -> url.matches("(http://localhost:|data:|blob:).*"));
    }
}
