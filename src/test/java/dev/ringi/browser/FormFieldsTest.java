package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ringi.browser.Stage.HANAKO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class FormFieldsTest {

    /** Tasklist takes the loader of its modules out of the page once it has begun. */
    private static final String KEEP_LOADER = """
            Object.defineProperty(window, 'require', {
              configurable: true,
              get: () => window.loader,
              set: (loader) => { window.loader = loader || window.loader; },
            })""";

    private static final String FIELDS = """
            async (script) => {
              const fields = await new Promise((resolve, refuse) => loader(['ringi/fields'], resolve, refuse));
              const root = document.querySelector('[cam-tasklist-form]');
              return JSON.stringify(await new Function('fields', 'root', 'return ' + script)(fields, root));
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
    @DisplayName("項目は提出される道筋で見つかり、読み書きでき、書いたものは入力した文として保存される")
    void aFieldIsFoundByThePathOfItsValue() {
        stage.begin("⑱ 項目の道筋");
        try (var hanako = new Person(port)) {
            hanako.page().addInitScript(KEEP_LOADER);
            hanako.opensTasklist(HANAKO).opensTask("⑱ 項目の道筋").claims().addsRow(0);
            assertThat(hanako.rows(0)).hasCount(1);

            ask(hanako, "fields.addRow(root, 'sheet.items').then(() => 0)");
            assertThat(hanako.rows(0)).hasCount(2);
            assertThat(ask(hanako, "fields.rows(root, 'sheet.items').length")).isEqualTo("2");
            ask(hanako, "fields.write(fields.find(root, 'sheet.items[1].text'), '7月に調査する')");
            assertThat(hanako.rows(0).nth(1).locator("textarea")).hasValue("7月に調査する");
            assertThat(ask(hanako, "fields.read(fields.find(root, 'sheet.items[1].text'))"))
                    .contains("7月に調査する");
            assertThat(ask(hanako, "fields.all(root).map((one) => one.path)"))
                    .contains("\"sheet.title\",\"sheet.background\",\"sheet.goal\"")
                    .contains("\"sheet.items[0].text\",\"sheet.items[1].text\"")
                    .doesNotContain("\"sheet.items\"");
            assertThat(ask(hanako, "[fields.find(root, 'sheet.nothing'), fields.find(root, 'sheet.items[2].text')]"))
                    .isEqualTo("[null,null]");

            hanako.press("保存");
            assertThat(hanako.see(".page-notifications")).containsText("保存しました");
            hanako.page().reload();
            assertThat(hanako.rows(0).nth(1).locator("textarea")).hasValue("7月に調査する");
        }
    }

    private static String ask(Person person, String script) {
        return (String) person.page().evaluate(FIELDS, script);
    }
}
