package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ringi.browser.Stage.HANAKO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.WakabaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WakabaTest
class FormFieldsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @BeforeEach
    void set() {
        stage.set();
    }

    @Test
    @DisplayName("項目は提出される道筋で見つかり、読み書きでき、書いたものは入力した文として保存される")
    void aFieldIsFoundByThePathOfItsValue() {
        stage.begin("⑱ 項目の道筋");
        try (var hanako = new Person(port)) {
            var modules = new Modules(hanako);
            hanako.opensTasklist(HANAKO).opensTask("⑱ 項目の道筋").claims().addsRow(0);
            assertThat(hanako.rows(0)).hasCount(1);

            ask(modules, "module.addRow(root, 'sheet.items').then(() => 0)");
            assertThat(hanako.rows(0)).hasCount(2);
            assertThat(ask(modules, "module.rows(root, 'sheet.items').length")).isEqualTo("2");
            ask(modules, "module.write(module.find(root, 'sheet.items[1].text'), '7月に調査する')");
            assertThat(hanako.rows(0).nth(1).locator("textarea")).hasValue("7月に調査する");
            assertThat(ask(modules, "module.read(module.find(root, 'sheet.items[1].text'))"))
                    .contains("7月に調査する");
            assertThat(ask(modules, "module.all(root).map((one) => one.path)"))
                    .contains("\"sheet.title\",\"sheet.background\",\"sheet.goal\"")
                    .contains("\"sheet.items[0].text\",\"sheet.items[1].text\"")
                    .doesNotContain("\"sheet.items\"");
            assertThat(ask(modules, "[module.find(root, 'sheet.nothing'), module.find(root, 'sheet.items[2].text')]"))
                    .isEqualTo("[null,null]");

            hanako.press("保存");
            assertThat(hanako.see(".page-notifications")).containsText("保存しました");
            hanako.page().reload();
            assertThat(hanako.rows(0).nth(1).locator("textarea")).hasValue("7月に調査する");
        }
    }

    private static String ask(Modules modules, String script) {
        return modules.ask("form/fields", script);
    }
}
