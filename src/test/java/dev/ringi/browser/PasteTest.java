package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ringi.browser.Stage.HANAKO;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.ringi.WakabaTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WakabaTest
class PasteTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @BeforeEach
    void set() {
        stage.set();
    }

    @Test
    @DisplayName("Wordの箇条書きを貼り付けると行に分かれ、元のまま貼り直すことも、取り消すこともできる")
    void aListIsPastedIntoRows() {
        stage.begin("① 貼り付け");
        try (var hanako = new Person(port)) {
            hanako.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            hanako.opensTasklist(HANAKO).opensTask("① 貼り付け").claims().addsRow(0);
            var list = "・　6月に説明会を開く。\n・　9月に調査する。\n・　2月末までにまとめる。";

            paste(hanako, list);
            assertThat(hanako.rows(0)).hasCount(3);
            assertThat(row(hanako, 0)).hasValue("6月に説明会を開く。");
            assertThat(row(hanako, 2)).hasValue("2月末までにまとめる。");
            assertThat(hanako.see(".ringi-pasted")).containsText("3件の項目に分けて貼り付けました");
            hanako.takesPicture("pasted");
            assertThat(EnglishWords.on(hanako.page())).isEmpty();

            hanako.press("元のまま貼り付ける");
            assertThat(hanako.rows(0)).hasCount(1);
            assertThat(row(hanako, 0)).hasValue(list);

            row(hanako, 0).fill("");
            paste(hanako, list);
            assertThat(hanako.see(".ringi-pasted")).containsText("3件の項目に分けて貼り付けました");
            hanako.page().keyboard().press("Control+z");
            assertThat(hanako.rows(0)).hasCount(1);
            assertThat(row(hanako, 0)).hasValue("");

            paste(hanako, list);
            assertThat(hanako.rows(0)).hasCount(3);
            hanako.press("保存");
            assertThat(hanako.see(".page-notifications")).containsText("保存しました");
            hanako.page().reload();
            assertThat(row(hanako, 1)).hasValue("9月に調査する。");
        }
    }

    private static void paste(Person person, String text) {
        person.page().evaluate("text => navigator.clipboard.writeText(text)", text);
        row(person, 0).focus();
        person.page().keyboard().press("Control+v");
    }

    private static Locator row(Person person, int row) {
        return person.rows(0).nth(row).locator("textarea");
    }
}
