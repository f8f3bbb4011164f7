package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.Desk;
import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.TownPlan;
import dev.ringi.Units;
import dev.ringi.plan.PlanImport;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetOrder;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest
class ReturnWithCommentsTest {

    private static final String TITLE = "① 指摘のある納付";
    private static final String PROPOSAL = "スマートフォン納付の利用を、全納付の3割（<51件>増）にする。";

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private PlanImport plans;

    @Autowired
    private Desk desk;

    @Autowired
    private Sheets sheets;

    @Autowired
    private ProcessEngine engine;

    private SheetId sheetId;
    private String businessKey;

    @BeforeEach
    void theOfficeReviewsASheetOfLastYearsText() {
        town.found();
        var plan = plans.read("town-plan.yaml", TownPlan.FILE.getBytes(StandardCharsets.UTF_8));
        var target = plan.nodes(List.of("target")).get(0);
        var text = target.content("PLAN").orElseThrow();
        var order = new SheetOrder(
                plan.id(),
                target.id(),
                1,
                TITLE,
                "walk-comments",
                "planSheet",
                Units.of("d2"),
                TownPlan.ORDINARY,
                text);
        var opened = OpenSheet.begin(sheets, engine.getRuntimeService(), order);
        sheetId = opened.id();
        businessKey = opened.key();
        complete("mori", "userTask_draftSheet", Map.of("sheet", Spin.JSON(text.toString())));
        complete("hara", "userTask_approveSheet", Map.of("decision", "approve"));
    }

    @Test
    @DisplayName("事務局が欄を指して提案し、課が一度の操作で取り込み、事務局が確かめて受理する")
    void aReturnIsWalkedAsPeopleDo() {
        try (var kato = new Person(port);
                var mori = new Person(port)) {
            kato.opens("tasklist", "kato", "town").opensTask(TITLE).claims();
            kato.chooses("差戻し").fills("差戻しの理由", "目標に数字がありません。");
            kato.addsRow(0);
            kato.see(".fjs-form-field-select .fjs-input-group").first().click();
            kato.see(".fjs-dropdownlist-item").getByText("実施目標").click();
            kato.see("textarea[id*=comments_text]").fill("どれだけ増やすのかが分かりません。");
            kato.see("textarea[id*=comments_proposal]").fill(PROPOSAL);
            kato.takesPicture("comments-by-the-office").press("完了する");
            assertThat(kato.see(".page-notifications")).containsText("完了しました");
            desk.runJobs();

            mori.opens("tasklist", "mori", "town").opensTask(TITLE).claims();
            assertThat(mori.see(".ringi-return")).containsText("目標に数字がありません。");
            assertThat(mori.see(".ringi-comment-list")).containsText("確認の済んでいない指摘　1件");
            assertThat(mori.see(".ringi-comment-list .ringi-badge")).hasText("まだ変わっていません");
            mori.see(".ringi-comment-list button").click();
            mori.takesPicture("comments-at-the-field").press("この案に置き換える");
            assertThat(mori.field("実施目標")).hasValue(PROPOSAL);
            assertThat(mori.see(".ringi-comment-list .ringi-badge")).hasText("提案どおりに直しました");
            mori.press("置き換える前に戻す");
            assertThat(mori.field("実施目標")).hasValue("利用を2割に増やす。");
            mori.press("この案に置き換える").press("保存");
            assertThat(mori.see(".page-notifications")).containsText("保存しました");
            tab(mori, "差分", ".ringi-beside ins", "スマートフォン納付");
            tab(mori, "前年度", ".ringi-warning", "4欄が昨年度のまま");
            tab(mori, "経緯", ".ringi-steps", "企画課長　加藤 一郎");
            assertThat(mori.see(".ringi-beside .ringi-comment")).containsText("どれだけ増やすのか");
            mori.see("summary").getByText("第1版を読む").click();
            assertThat(mori.see(".ringi-folded .ringi-sheet")).containsText("利用を2割に増やす。");
            mori.takesPicture("tab-経緯-version");
            mori.see(".nav-tabs").getByText("入力").click();
            assertThat(mori.field("実施目標")).hasValue(PROPOSAL);
            mori.press("完了する");
            assertThat(mori.see(".page-notifications")).containsText("完了しました");
            desk.runJobs();

            complete("hara", "userTask_approveSheet", Map.of("decision", "approve"));
            kato.opens("tasklist").opensTask(TITLE).claims();
            assertThat(kato.see(".ringi-comment-list")).containsText("すべて対応済み");
            assertThat(kato.see(".ringi-sheet ~ * .ringi-comment, .ringi-sheet .ringi-comment"))
                    .containsText("提案どおり修正");
            tab(kato, "差分", ".ringi-beside ins", "スマートフォン納付");
            kato.see(".nav-tabs").getByText("入力").click();
            kato.chooses("受理").takesPicture("comments-settled").press("完了する");
            assertThat(kato.see(".page-notifications")).containsText("完了しました");
        }
        assertThat(sheets.get(sheetId).state()).isEqualTo(SheetState.ACCEPTED);
    }

    private static void tab(Person person, String name, String place, String text) {
        person.see(".nav-tabs").getByText(name).click();
        assertThat(person.see(place).first()).containsText(text);
        person.takesPicture("tab-" + name);
    }

    private void complete(String person, String task, Map<String, Object> form) {
        var query = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(task);
        desk.complete(person, query, form);
    }
}
