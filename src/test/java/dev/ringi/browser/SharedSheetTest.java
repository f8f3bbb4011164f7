package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ringi.browser.Stage.HANAKO;
import static dev.ringi.browser.Stage.TARO;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import dev.ringi.WakabaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WakabaTest
class SharedSheetTest {

    private static final String BACKGROUND = "背景及び期待する効果";
    private static final String GOAL = "実施目標";

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @BeforeEach
    void set() {
        stage.set();
    }

    @Test
    @DisplayName("同僚が引き継いで保存したあとの保存は止まり、違いを項目ごとに選んで、どちらの文も失わずに保存できる")
    void twoPeopleInOneSheetDecideFieldByField() {
        stage.begin("㉑ 二人で書く");
        try (var hanako = new Person(port);
                var taro = new Person(port)) {
            hanako.opensTasklist(HANAKO).opensTask("㉑ 二人で書く").claims();
            hanako.fills(BACKGROUND, "市民の利便性を高める。").fills(GOAL, "利用者を増やす。").press("保存");
            assertThat(hanako.see(".page-notifications")).containsText("保存しました");

            taro.opensTasklist(TARO).opensTask("㉑ 二人で書く");
            assertThat(taro.see(".ringi-holder")).containsText("佐藤 花子さん");
            taro.press("引き継いで入力する");
            assertThat(taro.see("button.unclaim")).isVisible();
            taro.fills(BACKGROUND, "市民の利便性を大いに高める。").addsRow(0);
            taro.rows(0).first().locator("textarea").fill("7月に調査する");
            taro.press("保存");
            assertThat(taro.see(".ringi-saved")).containsText("鈴木 太郎");

            hanako.fills(BACKGROUND, "市民と事業者の利便性を高める。").fills(GOAL, "利用者を一割増やす。");
            hanako.press("保存");
            assertThat(hanako.see("dialog.ringi-conflict")).containsText("鈴木 太郎さん");
            assertThat(hanako.see(".ringi-difference")).hasCount(3);
            assertThat(hanako.button("この内容で保存する")).isDisabled();
            assertThat(side(hanako, GOAL, "自分")).isChecked();
            assertThat(hanako.see(".ringi-difference mark").first()).isVisible();
            side(hanako, BACKGROUND, "相手").check();
            hanako.takesPicture("conflict");
            assertThat(EnglishWords.on(hanako.page())).isEmpty();
            hanako.press("この内容で保存する");

            assertThat(hanako.field(BACKGROUND)).hasValue("市民の利便性を大いに高める。");
            assertThat(hanako.field(GOAL)).hasValue("利用者を一割増やす。");
            assertThat(hanako.rows(0).first().locator("textarea")).hasValue("7月に調査する");
            assertThat(hanako.see(".ringi-holder")).containsText("鈴木 太郎さん");
        }
    }

    @Test
    @DisplayName("入力はひとりでに保存され、途中でログインが切れても、本人が入り直せば戻り、ほかの人には見えない")
    void aSessionThatEndsLosesNothing() {
        stage.begin("㉒ 切れたログイン");
        try (var hanako = new Person(port)) {
            hanako.page().addInitScript("window.ringiAutosaveSeconds = 2");
            hanako.opensTasklist(HANAKO).opensTask("㉒ 切れたログイン").claims();
            hanako.fills(GOAL, "ひとりでに残る目標");
            assertThat(hanako.see(".ringi-saved")).containsText("佐藤 花子");

            hanako.page().context().clearCookies();
            hanako.fills(GOAL, "切れた後も打ち続けた目標");
            assertThat(hanako.page().getByPlaceholder("パスワード")).isVisible();

            hanako.opens("tasklist").logsIn(TARO, TARO).opensTask("㉒ 切れたログイン");
            assertThat(hanako.field(GOAL)).hasValue("ひとりでに残る目標");
            hanako.page().context().clearCookies();

            hanako.opens("tasklist").logsIn(HANAKO, HANAKO).opensTask("㉒ 切れたログイン");
            assertThat(hanako.field(GOAL)).hasValue("切れた後も打ち続けた目標");
            assertThat(hanako.see(".page-notifications")).containsText("保存していなかった入力を戻しました");
        }
    }

    @Test
    @DisplayName("様式の内容を読めなかったときは、空の様式を出さずに知らせ、保存してある文は残る")
    void aFormThatCannotBeReadIsNotDrawnEmpty() {
        stage.begin("㉕ 読めない様式");
        try (var hanako = new Person(port)) {
            hanako.opensTasklist(HANAKO).opensTask("㉕ 読めない様式").claims();
            hanako.fills(GOAL, "消えては困る目標").press("保存");
            assertThat(hanako.see(".ringi-saved")).containsText("佐藤 花子");

            hanako.page()
                    .route("**/form-variables*", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
            hanako.page().reload();
            assertThat(hanako.see(".page-notifications")).containsText("様式を開けませんでした");
            assertThat(hanako.see(".fjs-form-field")).hasCount(0);

            hanako.page().unroute("**/form-variables*");
            hanako.page().reload();
            assertThat(hanako.field(GOAL)).hasValue("消えては困る目標");
        }
    }

    @Test
    @DisplayName("閉じたタブの入力は、次に開いたときに戻る")
    void aClosedTabLosesNothing() {
        stage.begin("㉓ 閉じたタブ");
        try (var hanako = new Person(port)) {
            hanako.opensTasklist(HANAKO).opensTask("㉓ 閉じたタブ").claims().fills(GOAL, "閉じる前の目標");
            assertThat(hanako.see(".ringi-unsaved")).isVisible();
            hanako.lets(400);
            hanako.page().reload();
            assertThat(hanako.field(GOAL)).hasValue("閉じる前の目標");
            assertThat(hanako.see(".page-notifications")).containsText("保存していなかった入力を戻しました");
        }
    }

    @Test
    @DisplayName("サーバーの拒否は項目の下に日本語で出て、最初の項目へ移り、直すと消える。行の中の項目も同じ")
    void refusalsStandAtTheirFields() {
        var task = stage.begin("㉔ 項目の拒否");
        try (var hanako = new Person(port)) {
            hanako.opensTasklist(HANAKO).opensTask("㉔ 項目の拒否").claims();
            hanako.fills(BACKGROUND, "市民の利便性を高める。").fills(GOAL, "　").chooses("昨年度からの引継ぎ箇所を確かめた");
            hanako.addsRow(0).addsRow(0);
            hanako.rows(0).first().locator("textarea").fill("6月に周知する");
            hanako.rows(0).nth(1).locator("textarea").fill("　");
            hanako.press("完了する");

            assertThat(hanako.see(".ringi-refusals")).containsText("2件の直すところがあります");
            assertThat(hanako.see(".ringi-note-refusal")).hasCount(2);
            assertThat(hanako.rows(0).nth(1).locator(".ringi-note-refusal")).containsText("の2番目");
            assertThat(hanako.field(GOAL)).isFocused();
            assertThat(hanako.field(GOAL)).hasAttribute("aria-invalid", "true");
            hanako.takesPicture("refusals-at-fields");

            hanako.fills(GOAL, "利用者を増やす。");
            assertThat(hanako.see(".ringi-note-refusal")).hasCount(1);
            hanako.rows(0).nth(1).locator("textarea").fill("7月に調査する");
            assertThat(hanako.see(".ringi-refusals")).hasCount(0);
            hanako.press("完了する");
            assertThat(hanako.see(".page-notifications")).containsText("完了しました");
        }
        assertThat(stage.task(task.getProcessInstanceId()).getName()).endsWith("承認する");
    }

    @Test
    @DisplayName("残りの文字数がサーバーと同じ数え方で見え、超えると知らされる")
    void theCharactersLeftAreCounted() {
        stage.begin("㉕ 文字数");
        try (var hanako = new Person(port)) {
            hanako.opensTasklist(HANAKO).opensTask("㉕ 文字数").claims();
            var count = hanako.see(".fjs-form-field:has(> label:text-is('" + GOAL + "')) .ringi-note-count");
            hanako.fills(GOAL, "𠮷野家");
            assertThat(count).hasText("残り1,997文字");
            hanako.fills(GOAL, "あ".repeat(2_003));
            assertThat(count).hasText("3文字超えています");
            assertThat(hanako.see(".ringi-said")).containsText("3文字超えています");
            hanako.takesPicture("count");
        }
    }

    private static Locator side(Person person, String field, String whose) {
        return person.see(".ringi-difference")
                .filter(new Locator.FilterOptions().setHasText(field))
                .locator(".ringi-side")
                .filter(new Locator.FilterOptions().setHasText(whose))
                .locator("input");
    }
}
