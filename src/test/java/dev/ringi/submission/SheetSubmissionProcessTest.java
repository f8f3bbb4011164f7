package dev.ringi.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.Desk;
import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@RingiTest
class SheetSubmissionProcessTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    private Town town;

    @Autowired
    private Sheets sheets;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcTemplate jdbc;

    private SheetId sheetId;
    private String process;
    private String businessKey;

    @BeforeEach
    void startTheSheetOfTwoDepartments() {
        town.found();
        var opened = OpenSheet.begin(sheets, engine.getRuntimeService(), "⑥ 滞納の縮減", "d2", "d3");
        sheetId = opened.id();
        process = opened.process();
        businessKey = opened.key();
    }

    @Test
    @DisplayName("担当が作り、全主管課の課長が承認し、事務局が受理する")
    void passesFromDraftToAcceptance() {
        submit("mori", "背景です。");
        assertThat(state()).isEqualTo(SheetState.SUBMITTED);

        desk.complete("hara", approval("d2"), decision("approve"));
        assertThat(state()).isEqualTo(SheetState.SUBMITTED);
        desk.complete("ueda", approval("d3"), decision("approve"));
        assertThat(state()).isEqualTo(SheetState.UNDER_REVIEW);

        desk.complete("kato", task("userTask_reviewSheet"), decision("accept"));
        assertThat(state()).isEqualTo(SheetState.ACCEPTED);
        assertThat(runningInstances()).isZero();
        assertThat(submissions.history(sheetId))
                .extracting(Step::capacity)
                .containsExactly("納税課主査", "納税課長", "債権課長", "企画課長");
    }

    @Test
    @DisplayName("一人の課長の差戻しで作成に戻り、理由が作成者に見える")
    void oneReturnBringsItBackWithItsReason() {
        submit("mori", "背景です。");
        desk.complete("hara", approval("d2"), decision("approve"));
        desk.complete("ueda", approval("d3"), returned("目標に数字を入れてください"));

        assertThat(state()).isEqualTo(SheetState.RETURNED);
        var draft = task("userTask_draftSheet").singleResult();
        assertThat(variable(draft.getId(), "view")).contains("目標に数字を入れてください");
        assertThat(variable(draft.getId(), "sheet")).contains("背景です。");
        assertThat(approval("d2").count()).isZero();
    }

    @Test
    @DisplayName("差戻し後は、前に承認した課長もあらためて承認する")
    void aNewRoundNeedsEveryApprovalAgain() {
        submit("mori", "背景です。");
        desk.complete("hara", approval("d2"), decision("approve"));
        desk.complete("ueda", approval("d3"), returned("直してください"));
        submit("oka", "背景です。");

        assertThat(approval("d2").count()).isOne();
        desk.complete("ueda", approval("d3"), decision("approve"));
        assertThat(state()).isEqualTo(SheetState.SUBMITTED);
    }

    @Test
    @DisplayName("事務局の差戻しで作成に戻る")
    void theOfficeSendsItBack() {
        submit("mori", "背景です。");
        desk.complete("hara", approval("d2"), decision("approve"));
        desk.complete("ueda", approval("d3"), decision("approve"));
        desk.complete("kato", task("userTask_reviewSheet"), returned("用語の説明が要ります"));

        assertThat(state()).isEqualTo(SheetState.RETURNED);
        assertThat(task("userTask_draftSheet").count()).isOne();
    }

    @Test
    @DisplayName("理由のない差戻しは拒否され、承認タスクに留まる")
    void returnWithoutReasonKeepsTheApprovalOpen() {
        submit("mori", "背景です。");

        assertThatThrownBy(() -> desk.complete("hara", approval("d2"), decision("return")))
                .hasMessageContaining("「差戻しの理由」が入力されていません");

        assertThat(approval("d2").count()).isOne();
        assertThat(state()).isEqualTo(SheetState.SUBMITTED);
    }

    @Test
    @DisplayName("作成した課長は承認できない")
    void theDrafterCannotApprove() {
        submit("hara", "背景です。");

        assertThatThrownBy(() -> desk.complete("hara", approval("d2"), decision("approve")))
                .hasMessageContaining("起案者と決裁者の分離");

        assertThat(state()).isEqualTo(SheetState.SUBMITTED);
    }

    @Test
    @DisplayName("様式にない項目、選べない判断、長すぎる項目、足りない項目は拒否される")
    void whatTheFormDoesNotAdmitIsRefused() {
        var draft = task("userTask_draftSheet");
        assertThatThrownBy(() -> desk.complete("mori", draft, Map.of("sheet", content("い"), "accepted", true)))
                .hasMessageContaining("項目「accepted」は様式にありません");
        assertThatThrownBy(() -> desk.complete("mori", draft, Map.of("sheet", content("い"), "sheetId", 999_999L)))
                .hasMessageContaining("項目「sheetId」は様式にありません");
        assertThatThrownBy(() -> desk.complete("mori", draft, Map.of("sheet", Spin.JSON("{\"background\":\"い\"}"))))
                .hasMessageContaining("「主な取組状況」が入力されていません");
        assertThatThrownBy(() -> desk.complete("mori", draft, Map.of("sheet", content("い".repeat(20_001)))))
                .hasMessageContaining("20,000文字以内");
        assertThatThrownBy(() -> desk.complete("mori", draft, Map.of())).hasMessageContaining("「背景及び期待する効果」が入力されていません");
        assertThat(sheets.textToWorkOn(sheetId)).isEmpty();

        submit("mori", "背景です。");
        assertThatThrownBy(() -> desk.complete("hara", approval("d2"), decision("accept")))
                .hasMessageContaining("選べない値「accept」");
        assertThat(state()).isEqualTo(SheetState.SUBMITTED);
    }

    @Test
    @DisplayName("担当者でない人は完了できない")
    void onlyTheAssigneeCompletes() {
        var task = desk.claim("mori", task("userTask_draftSheet"));

        assertThatThrownBy(() -> desk.as("oka", () -> {
                    engine.getTaskService().complete(task.getId(), Map.of("sheet", content("い")));
                    return null;
                }))
                .hasMessageContaining("担当者本人だけ");
    }

    @Test
    @DisplayName("2万字は、保存・提出・差戻し・再提出・承認・受理のどこでも一字も欠けない")
    void twentyThousandCharactersSurviveEveryStep() {
        var text = "第1項　12.0日、<51件>。\n".repeat(1_300).substring(0, 20_000).strip();
        sheets.saveDraft(sheetId, JsonNodeFactory.instance.objectNode().put("background", text), "mori");
        assertThat(sheets.textToWorkOn(sheetId).path("background").asText()).isEqualTo(text);

        submit("mori", text);
        desk.complete("hara", approval("d2"), returned("もう一度"));
        var draft = task("userTask_draftSheet").singleResult().getId();
        assertThat(engine.getFormService().getTaskFormVariables(draft).get("sheet"))
                .isInstanceOfSatisfying(
                        SpinJsonNode.class,
                        sheet -> assertThat(sheet.prop("background").stringValue())
                                .isEqualTo(text));
        submit("mori", text);
        desk.complete("hara", approval("d2"), decision("approve"));
        desk.complete("ueda", approval("d3"), decision("approve"));
        desk.complete("kato", task("userTask_reviewSheet"), decision("accept"));

        assertThat(accepted(
                        "select content ->> 'background' from ringi.sheet_version where sheet_id = ? and number = 2"))
                .isEqualTo(text);
    }

    @Test
    @DisplayName("書かれた版は、SQLでも変えられない")
    void aWrittenVersionNeverChanges() {
        submit("mori", "背景です。");

        assertThatThrownBy(() -> jdbc.update(
                        "update ringi.sheet_version set author = 'oka' where sheet_id = ?", sheetId.value()))
                .hasMessageContaining("never change");
    }

    @Test
    @DisplayName("2万字と記号はそのまま残り、プロセスには残らない")
    void longAndLiteralTextSurvives() {
        submit("mori", "<script>alert(1)</script><51件>①～" + "あ".repeat(19_900));

        assertThat(engine.getRuntimeService().getVariables(process)).doesNotContainKeys("sheet", "decision");
        var approval = approval("d2").singleResult().getId();
        assertThat(variable(approval, "view")).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    private void submit(String person, String background) {
        desk.complete(person, task("userTask_draftSheet"), Map.of("sheet", content(background)));
    }

    private static Object content(String background) {
        return Spin.JSON(Map.of(
                "background",
                background,
                "efforts",
                "説明会を3回",
                "issues",
                "若い世代に届いていない",
                "goal",
                "参加者を増やす",
                "items",
                List.of(Map.of("text", "6月に説明会")),
                "notes",
                List.of()));
    }

    private static Map<String, Object> decision(String value) {
        return Map.of("decision", value);
    }

    private static Map<String, Object> returned(String reason) {
        return Map.of("decision", "return", "reason", reason);
    }

    private String variable(String taskId, String name) {
        return engine.getFormService().getTaskFormVariables(taskId).get(name).toString();
    }

    private TaskQuery approval(String department) {
        return task("userTask_approveSheet")
                .taskCandidateGroup(department + "head")
                .includeAssignedTasks();
    }

    private TaskQuery task(String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(key);
    }

    private String accepted(String query) {
        return jdbc.queryForObject(query, String.class, sheetId.value());
    }

    private SheetState state() {
        return sheets.get(sheetId).state();
    }

    private long runningInstances() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .count();
    }
}
