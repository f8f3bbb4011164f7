package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.LoadState;
import dev.ringi.OpenSheet;
import dev.ringi.WakabaTest;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WakabaTest
class SampleCityWalkTest {

    private static final String GOAL = "<script>alert(1)</script> と <51件> を12.0日で終える。";
    private static final String REASON = "目標に数値を入れてください。";

    @LocalServerPort
    private int port;

    @Autowired
    private Sheets sheets;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Test
    @DisplayName("職員が書き始め、同僚が仕上げ、課長が理由を付けて戻し、直したものが承認され、事務局が受理する")
    void aSheetGoesItsWay() {
        var sheet = begin("① 窓口の案内", "d0102");
        try (var ito = at("ito");
                var watanabe = at("watanabe");
                var tanaka = at("tanaka");
                var office = at("takahashi")) {
            ito.opensTask(sheet.title()).claims();
            write(ito);
            ito.addsRow(0).rows(0).nth(1).locator("textarea").fill("消す行");
            ito.removesRow(0, 1).press("保存");
            assertThat(ito.see(".ringi-saved")).containsText("伊藤 彩");
            ito.see("button.unclaim").click();
            assertThat(ito.see("button.claim")).isVisible();

            watanabe.opensTask(sheet.title()).claims();
            assertThat(watanabe.field("実施目標")).hasValue(GOAL);
            assertThat(watanabe.rows(0)).hasCount(1);
            complete(watanabe);

            returned(tanaka, sheet);

            awaits(watanabe, sheet, "userTask_draftSheet");
            assertThat(watanabe.tasks().first()).isVisible();
            assertThat(EnglishWords.on(watanabe.page())).isEmpty();
            assertThat(watanabe.tasks().filter(named(sheet)).first()).containsText(REASON);
            watanabe.opensTask(sheet.title()).claims();
            assertThat(watanabe.see(".ringi-return")).containsText(REASON);
            assertThat(watanabe.field("実施目標")).hasValue(GOAL);
            assertThat(EnglishWords.on(watanabe.page(), "script", "alert")).isEmpty();
            complete(watanabe);

            awaits(tanaka, sheet, "userTask_approveSheet");
            tanaka.opensTask(sheet.title()).claims().chooses("承認");
            complete(tanaka);

            awaits(office, sheet, "userTask_reviewSheet");
            office.opensTask(sheet.title()).claims();
            assertThat(office.see(".ringi-sheet")).containsText(GOAL);
            office.see(".nav-tabs").getByText("経緯").click();
            assertThat(office.see(".ringi-steps tbody tr")).hasCount(4);
            office.see(".nav-tabs").getByText("入力").click();
            assertThat(EnglishWords.on(office.page(), "script", "alert")).isEmpty();
            office.chooses("受理");
            complete(office);
        }
        assertThat(sheets.get(sheet.id()).state()).isEqualTo(SheetState.ACCEPTED);
    }

    @Test
    @DisplayName("自分が書いたシートの承認は日本語の文だけで断られ、選んだものは残り、二度押しても一度しか送られない")
    void ownWorkIsNotApproved() {
        var sheet = begin("② 庁内の研修", "d0103");
        try (var yamamoto = at("yamamoto")) {
            yamamoto.opensTask(sheet.title()).claims();
            write(yamamoto);
            yamamoto.button("完了する").dblclick();
            assertThat(yamamoto.see(".page-notifications")).containsText("完了しました");
            yamamoto.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(yamamoto.requested())
                    .filteredOn(url -> url.endsWith("/submit-form"))
                    .hasSize(1);

            awaits(yamamoto, sheet, "userTask_approveSheet");
            yamamoto.opensTask(sheet.title()).claims().chooses("承認").press("完了する");
            assertThat(yamamoto.see(".page-notifications .message"))
                    .hasText(Pattern.compile("^あなたは「② 庁内の研修」の作成に加わったため.*任せてください。$"));
            assertThat(yamamoto.field("承認")).isChecked();
            assertThat(EnglishWords.on(yamamoto.page(), "script", "alert")).isEmpty();
        }
        assertThat(sheets.get(sheet.id()).state()).isEqualTo(SheetState.SUBMITTED);
    }

    private void returned(Person head, Sheet sheet) {
        awaits(head, sheet, "userTask_approveSheet");
        head.opensTask(sheet.title()).claims();
        assertThat(head.see(".ringi-sheet")).containsText(GOAL);
        head.chooses("差戻し").press("完了する");
        assertThat(head.see(".page-notifications")).containsText("入力していない項目");
        assertThat(head.see(".fjs-form-field-error")).hasText("必ず入力してください。");
        head.fills("差戻しの理由", REASON);
        complete(head);
    }

    private void awaits(Person person, Sheet sheet, String step) {
        var waiting = tasks.createTaskQuery()
                .processInstanceBusinessKey(sheet.businessKey())
                .taskDefinitionKey(step);
        person.page().waitForCondition(() -> waiting.count() == 1);
        person.page().reload();
    }

    private static void write(Person person) {
        person.fills("背景及び期待する効果", "市民の利便性を高める。")
                .fills("主な取組状況", "令和7年度：51件")
                .fills("今後の課題", "知らない人が多い。")
                .fills("実施目標", GOAL);
        person.field("実施目標").blur();
        person.addsRow(0).rows(0).first().locator("textarea").fill("6月に周知する。");
    }

    private static void complete(Person person) {
        person.press("完了する");
        assertThat(person.see(".page-notifications")).containsText("完了しました");
    }

    private static FilterOptions named(Sheet sheet) {
        return new FilterOptions().setHasText(sheet.title());
    }

    private Person at(String id) {
        return new Person(port).opens("tasklist", id, "ringi");
    }

    private Sheet begin(String title, String department) {
        return OpenSheet.begin(sheets, runtime, title, department).sheet();
    }
}
