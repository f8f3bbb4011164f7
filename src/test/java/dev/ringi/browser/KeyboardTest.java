package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ringi.browser.Stage.HANAKO;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import dev.ringi.WakabaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WakabaTest
class KeyboardTest {

    private static final String FOCUS_SHOWN = """
            () => {
              const style = getComputedStyle(document.activeElement);
              return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @BeforeEach
    void set() {
        stage.set();
    }

    @Test
    @DisplayName("担当は、マウスに触れずにログインし、タスクを選び、担当し、書き、保存し、完了できる")
    void aSheetIsWrittenByKeyboardAlone() {
        var task = stage.begin("① 鍵盤");
        try (var hanako = new Person(port).opens("tasklist")) {
            logIn(hanako);
            go(hanako, "ol.tasks-list a").press("Enter");
            assertThat(hanako.see(".task-card h2.task")).containsText("① 鍵盤");
            assertThat(hanako.see("button.claim")).isVisible();
            go(hanako, "button.claim").press("Enter");
            assertThat(hanako.see("button.unclaim")).isVisible();

            write(hanako, "背景及び期待する効果", "市民の利便性を高める。");
            write(hanako, "実施目標", "利用者を増やす。");
            go(hanako, field(hanako, "昨年度からの引継ぎ箇所を確かめた")).press("Space");
            go(hanako, ".form-actions .btn-default").press("Enter");
            assertThat(hanako.see(".ringi-saved")).containsText("佐藤 花子");
            go(hanako, ".form-actions .btn-primary").press("Enter");
            assertThat(hanako.see(".page-notifications")).containsText("完了しました");
        }
        assertThat(stage.task(task.getProcessInstanceId()).getName()).endsWith("承認する");
    }

    @Test
    @DisplayName("近道の鍵で一覧と入力欄へ移り、その一覧は「キーボードの操作」で分かる")
    void shortcutsAreTold() {
        stage.begin("② 近道");
        try (var hanako = new Person(port).opensTasklist(HANAKO).opensTask("② 近道")) {
            hanako.page().getByText("キーボードの操作").first().click();
            assertThat(hanako.see(".modal-dialog")).containsText("選んだタスクを担当する");
            hanako.page().keyboard().press("Escape");
            assertThat(hanako.see(".modal-dialog")).hasCount(0);
            hanako.page().keyboard().press("Control+Alt+c");
            assertThat(hanako.see("button.unclaim")).isVisible();
        }
    }

    private static void logIn(Person person) {
        var name = person.page().getByPlaceholder("利用者ID");
        var secret = person.page().getByPlaceholder("パスワード");
        assertThat(name).isFocused();
        // The page takes the focus once more a moment later, maybe while we are typing.
        do {
            types(person, name);
            types(person, secret);
        } while (!name.inputValue().equals(HANAKO) || !secret.inputValue().equals(HANAKO));
        person.page().keyboard().press("Enter");
        assertThat(person.tasks().first()).isVisible();
    }

    private static void types(Person person, Locator field) {
        person.walksTo("[placeholder='" + field.getAttribute("placeholder") + "']");
        person.page().keyboard().press("Control+a");
        person.page().keyboard().type(HANAKO);
    }

    /** The focus is seen wherever it rests. */
    private static Keyboard go(Person person, String selector) {
        person.walksTo(selector);
        assertThat((Boolean) person.page().evaluate(FOCUS_SHOWN)).as(selector).isTrue();
        return person.page().keyboard();
    }

    private static void write(Person person, String label, String text) {
        go(person, field(person, label)).insertText(text);
    }

    private static String field(Person person, String label) {
        return "[id='" + person.field(label).getAttribute("id") + "']";
    }
}
