package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ringi.browser.Stage.HANAKO;
import static dev.ringi.browser.Stage.TARO;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import com.microsoft.playwright.options.LoadState;
import dev.ringi.WakabaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WakabaTest
class TasklistTest {

    private static final PressSequentiallyOptions SLOWLY = new PressSequentiallyOptions().setDelay(25);
    private static final String LONG_TEXT = "市民の皆さんに伝わる文章。\n".repeat(1_000);

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @BeforeEach
    void set() {
        stage.set();
    }

    @Test
    @DisplayName("途中保存した下書きは、別の機械から同僚が続きを書ける")
    void aDraftGoesOnElsewhere() {
        stage.begin("① 下書き");
        try (var hanako = new Person(port);
                var taro = new Person(port)) {
            hanako.opensTasklist(HANAKO).opensTask("① 下書き").claims();
            hanako.fills("背景及び期待する効果", LONG_TEXT).addsRow(0).addsRow(0);
            hanako.rows(0).nth(1).locator("textarea").fill("7月から2月末までの間に調査する");
            hanako.press("保存");
            assertThat(hanako.see(".ringi-saved")).containsText("佐藤 花子");
            assertThat(hanako.see(".page-notifications")).containsText("保存しました");
            assertThat((String) hanako.page().evaluate("JSON.stringify(Object.keys(localStorage))"))
                    .doesNotContain("-form:");
            hanako.see("button.unclaim").click();
            assertThat(hanako.see("button.claim")).isVisible();

            taro.opensTasklist(TARO).opensTask("① 下書き").claims();
            assertThat(taro.see(".ringi-saved")).containsText("佐藤 花子");
            assertThat(taro.field("背景及び期待する効果")).hasValue(LONG_TEXT);
            assertThat(taro.rows(0)).hasCount(2);
            assertThat(taro.rows(0).nth(1).locator("textarea")).hasValue("7月から2月末までの間に調査する");
        }
    }

    @Test
    @DisplayName("一覧の行は、六行目より後も含めて追加・削除でき、そのまま完了できる")
    void rowsAreAddedRemovedAndCompleted() {
        var task = stage.begin("② 一覧の行");
        try (var hanako = new Person(port)) {
            hanako.opensTasklist(HANAKO).opensTask("② 一覧の行").claims();
            fillWell(hanako);
            for (var row = 0; row < 8; row++) {
                hanako.addsRow(0);
                hanako.rows(0).nth(row).locator("textarea").fill((row + 1) + "番目の取組");
            }
            hanako.removesRow(0, 2).addsRow(1);
            hanako.rows(1).first().locator("input").fill("ふるさと納税");
            hanako.rows(1).first().locator("textarea").fill("寄附の制度 <51件>");
            hanako.press("完了する");
            assertThat(hanako.see(".page-notifications")).containsText("完了しました");
        }
        assertThat(stage.task(task.getProcessInstanceId()).getName()).endsWith("承認する");
        assertThat(RefuseUnwanted.SUBMITTED.get())
                .contains("8番目の取組", "6番目の取組", "寄附の制度 <51件>")
                .doesNotContain("3番目の取組");
    }

    @Test
    @DisplayName("サーバーの拒否は日本語の文だけが見え、入力は失われない")
    void aRefusalShowsItsTextAlone() {
        var task = stage.begin("③ 拒否");
        try (var hanako = new Person(port)) {
            hanako.opensTasklist(HANAKO).opensTask("③ 拒否").claims();
            fillWell(hanako);
            hanako.fills("実施目標", "受け付けられない目標").press("完了する");
            assertThat(hanako.see(".page-notifications .message"))
                    .hasText("「実施目標」に数値がありません。\n「③ 拒否」<51件> のように、何をどれだけ行うかを書いてください。");
            hanako.takesPicture("refusal");
            assertThat(hanako.field("実施目標")).hasValue("受け付けられない目標");
            assertThat(EnglishWords.on(hanako.page())).isEmpty();

            hanako.fills("実施目標", "30％以上を維持").press("完了する");
            assertThat(hanako.see(".page-notifications")).containsText("完了しました");
        }
        assertThat(stage.task(task.getProcessInstanceId()).getName()).endsWith("承認する");
    }

    @Test
    @DisplayName("完了を続けて押しても、送られるのは一度だけ")
    void aDoubleClickSubmitsOnce() {
        stage.begin("④ 二度押し");
        try (var hanako = new Person(port)) {
            hanako.opensTasklist(HANAKO).opensTask("④ 二度押し").claims();
            fillWell(hanako);
            hanako.button("完了する").dblclick();
            assertThat(hanako.see(".page-notifications")).containsText("完了しました");
            hanako.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(hanako.requested())
                    .filteredOn(url -> url.endsWith("/submit-form"))
                    .hasSize(1);
            assertThat(hanako.see(".page-notifications .alert-danger").allInnerTexts())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("決裁の画面では保存は出ず、差戻しを選んだときだけ理由を尋ねる")
    void aDecisionAsksForItsReason() {
        var task = stage.beginDecision("⑤ 決裁", "<h2>② 名称</h2><p>&lt;script&gt; と &lt;51件&gt;</p>");
        try (var hanako = new Person(port)) {
            hanako.opensTasklist(HANAKO).opensTask("⑤ 決裁").claims();
            assertThat(hanako.see(".fjs-form-field-html p")).hasText("<script> と <51件>");
            assertThat(hanako.button("保存")).isHidden();
            hanako.chooses("承認する");
            assertThat(hanako.field("差戻しの理由")).isHidden();
            hanako.chooses("差し戻す");
            hanako.press("完了する");
            assertThat(hanako.see(".page-notifications")).containsText("入力していない項目");
            assertThat(hanako.see(".fjs-form-field-error")).hasText("必ず入力してください。");
            hanako.fills("差戻しの理由", "目標に数値を入れてください。");
            hanako.press("完了する");
            assertThat(hanako.see(".page-notifications")).containsText("完了しました");
        }
        assertThat(stage.task(task.getProcessInstanceId())).isNull();
    }

    @Test
    @DisplayName("保存を忘れて別のタスクへ移っても、書いたものは残る")
    void unsavedTextOutlivesAChangeOfTask() {
        stage.begin("⑥ 書きかけ");
        stage.begin("⑦ 別のタスク");
        try (var hanako = new Person(port)) {
            hanako.opensTasklist(HANAKO).opensTask("⑥ 書きかけ").claims();
            hanako.fills("実施目標", "書きかけの目標").opensTask("⑦ 別のタスク");
            assertThat(hanako.see(".page-notifications")).containsText("保存しました");
            hanako.opensTask("⑥ 書きかけ");
            assertThat(hanako.field("実施目標")).hasValue("書きかけの目標");
        }
    }

    @Test
    @DisplayName("ひとりでに保存されても、開いた選択肢は閉じず、打ちかけの文字も消えない")
    void savingDisturbsNobody() {
        stage.begin("⑧ 選びかけ");
        try (var hanako = new Person(port)) {
            hanako.page().addInitScript("window.ringiAutosaveSeconds = 1");
            hanako.opensTasklist(HANAKO).opensTask("⑧ 選びかけ").claims();
            hanako.field("実施目標").pressSequentially("利用者を一つずつ増やす。".repeat(8), SLOWLY);
            assertThat(hanako.see(".ringi-saved")).containsText("佐藤 花子");
            assertThat(hanako.field("実施目標")).hasValue("利用者を一つずつ増やす。".repeat(8));

            hanako.fills("背景及び期待する効果", "市民の利便性を高める。");
            hanako.see(".fjs-form-field-select .fjs-input-group").first().click();
            assertThat(hanako.see(".fjs-dropdownlist")).isVisible();
            assertThat(hanako.see(".ringi-unsaved")).hasCount(0);
            hanako.lets(2_000);
            assertThat(hanako.see(".fjs-dropdownlist")).isVisible();
        }
    }

    private static void fillWell(Person person) {
        person.fills("背景及び期待する効果", "市民の利便性を高める。").fills("実施目標", "利用者を増やす。").chooses("昨年度からの引継ぎ箇所を確かめた");
    }
}
