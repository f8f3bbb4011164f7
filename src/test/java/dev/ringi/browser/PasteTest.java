package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ringi.browser.Stage.HANAKO;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import dev.ringi.WakabaTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WakabaTest
class PasteTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What Word and Excel put on the clipboard → the items that come of it. */
    private static final Map<String, List<String>> ITEMS = Map.of(
            "・　6月に説明会を開く。\r\n・\t9月に調査する。\r\n", List.of("6月に説明会を開く。", "9月に調査する。"),
            "✓\t6月に説明会を開く。\r\n✓\t9月に調査する。", List.of("6月に説明会を開く。", "9月に調査する。"),
            "①6月に説明会を開く。\r\n②9月に調査する。\r\n", List.of("6月に説明会を開く。", "9月に調査する。"),
            "①と③は税務課が行う。\r\n③と④は企画課が行う。", List.of("①と③は税務課が行う。", "③と④は企画課が行う。"),
            "12校で実施する。\r\n51件を見込む。", List.of("12校で実施する。", "51件を見込む。"),
            "　　6月に説明会を開く。　\r\n\r\n　　9月に調査する。\r\n", List.of("6月に説明会を開く。", "9月に調査する。"),
            "\"6月に説明会を開く。\n2回に分ける。\"\r\n9月に調査する。\r\n", List.of("6月に説明会を開く。\n2回に分ける。", "9月に調査する。"),
            "<script>alert(1)</script>\r\n<51件>", List.of("<script>alert(1)</script>", "<51件>"));

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @BeforeEach
    void set() {
        stage.set();
    }

    @Test
    @DisplayName("記号、全角の空白、タブ、CRLF、表計算の引用符を除いた項目になり、文の中の番号や数は残る")
    void whatComesFromWordAndExcelBecomesItems() throws JsonProcessingException {
        try (var hanako = new Person(port)) {
            var modules = new Modules(hanako);
            hanako.opensTasklist(HANAKO);
            for (var pasted : ITEMS.entrySet()) {
                var items =
                        modules.ask("ringi/pasted", "module.items(" + JSON.writeValueAsString(pasted.getKey()) + ")");
                assertThat(JSON.readValue(items, String[].class))
                        .as(pasted.getKey())
                        .containsExactlyElementsOf(pasted.getValue());
            }
        }
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
