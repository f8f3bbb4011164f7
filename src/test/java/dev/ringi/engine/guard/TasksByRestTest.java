package dev.ringi.engine.guard;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.Desk;
import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.WebSession;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Round the form: what REST refuses, and that nothing is stored then. */
@RingiTest
class TasksByRestTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Desk desk;

    @Autowired
    private Sheets sheets;

    @Autowired
    private ProcessEngine engine;

    private SheetId sheetId;
    private String process;
    private String businessKey;
    private WebSession mori;

    @BeforeEach
    void aSheetOfTheTaxOfficeWaits() {
        town.found();
        var opened = OpenSheet.begin(sheets, engine.getRuntimeService(), "③ 納付", "d2");
        sheetId = opened.id();
        process = opened.process();
        businessKey = opened.key();
        mori = WebSession.login(port, "mori", "town");
    }

    @Test
    @DisplayName("足りない項目・長すぎる項目・様式にない項目は日本語で拒否され、何も残らない")
    void whatTheFormDoesNotAdmitIsRefused() {
        var form = claimed() + "/submit-form";

        assertRefused(mori.post(form, body("sheet", sheet("い").remove(List.of("goal")))), "「実施目標」が入力されていません");
        assertRefused(mori.post(form, body("sheet", sheet("い".repeat(20_001)))), "20,000文字以内");
        assertRefused(mori.post(form, body("sheet", sheet("い").put("secret", "い"))), "「sheet.secret」は様式にありません");
        assertRefused(mori.post(form, with(body("sheet", sheet("い")), "accepted", "true")), "「accepted」は様式にありません");
        assertRefused(mori.post(form, Map.of()), "が入力されていません");

        assertThat(sheets.get(sheetId).state()).isEqualTo(SheetState.DRAFTING);
        assertThat(sheets.textToWorkOn(sheetId)).isEmpty();
        assertThat(openTask()).isEqualTo("userTask_draftSheet");
    }

    @Test
    @DisplayName("完了以外の入口から変数を書き込むことはできない")
    void variablesAreWrittenInNoOtherWay() {
        var task = claimed();

        for (var way : List.of("resolve", "complete", "variables", "bpmnError", "bpmnEscalation")) {
            assertThat(mori.post(task + "/" + way, body("sheet", sheet("い"))).statusCode())
                    .as(way)
                    .isEqualTo(404);
        }
        for (var way : List.of("variables/accepted", "localVariables/sheet")) {
            assertThat(mori.put(task + "/" + way, Map.of("value", "{}", "type", "Json"))
                            .statusCode())
                    .as(way)
                    .isEqualTo(404);
        }
        assertThat(mori.delete(task).statusCode()).isEqualTo(404);
        // Whoever comes by Java finds no way round the form either.
        assertThatThrownBy(() -> desk.as("mori", () -> {
                    engine.getTaskService()
                            .resolveTask(task.substring(task.lastIndexOf('/') + 1), Map.of("sheet", "い"));
                    return null;
                }))
                .hasMessageContaining("「保存」または「完了する」から");

        assertThat(openTask()).isEqualTo("userTask_draftSheet");
        assertThat(engine.getRuntimeService().getVariables(process)).doesNotContainKey("accepted");
    }

    @Test
    @DisplayName("他課のタスクは見えず、担当することも完了することもできない")
    void anotherDepartmentsTaskIsOutOfReach() {
        var task = claimed();
        var oka = WebSession.login(port, "oka", "town");

        assertThat(oka.get(task).statusCode()).isEqualTo(404);
        assertThat(oka.post(task + "/claim", Map.of("userId", "oka")).statusCode())
                .isEqualTo(404);
        assertThat(oka.post(task + "/submit-form", body("sheet", sheet("い"))).statusCode())
                .isEqualTo(404);
        assertThat(oka.get(task + "/form-variables").statusCode()).isEqualTo(404);

        assertThat(openTask()).isEqualTo("userTask_draftSheet");
    }

    @Test
    @DisplayName("担当していない同僚は完了できず、日本語で告げられる")
    void aColleagueWhoDoesNotHoldTheTaskIsTold() {
        var task = claimed();
        var hara = WebSession.login(port, "hara", "town");

        assertRefused(hara.post(task + "/submit-form", body("sheet", sheet("い"))), "担当者本人だけです");
        assertThat(openTask()).isEqualTo("userTask_draftSheet");
    }

    @Test
    @DisplayName("選べない判断と理由のない差戻しは拒否され、承認タスクに留まる")
    void aDecisionThatIsNotOfferedIsRefused() {
        mori.post(claimed() + "/submit-form", body("sheet", sheet("<script>alert(1)</script><51件>")));
        desk.runJobs();
        var hara = WebSession.login(port, "hara", "town");
        var task = claimed(hara, "hara");

        assertRefused(hara.post(task + "/submit-form", with(body(), "decision", "publish")), "選べない値「publish」");
        assertRefused(hara.post(task + "/submit-form", with(body(), "decision", "return")), "「差戻しの理由」が入力されていません");
        assertRefused(
                hara.post(task + "/submit-form", with(with(body(), "decision", "return"), "reason", " 　")),
                "「差戻しの理由」が入力されていません");

        assertThat(openTask()).isEqualTo("userTask_approveSheet");
        assertThat(sheets.get(sheetId).state()).isEqualTo(SheetState.SUBMITTED);
        assertThat(hara.get(task + "/form-variables?deserializeValues=false").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;51件&gt;");
    }

    private String claimed() {
        return claimed(mori, "mori");
    }

    private String claimed(WebSession session, String person) {
        var task = ENGINE + "/task/"
                + engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(businessKey)
                        .singleResult()
                        .getId();
        assertThat(session.post(task + "/claim", Map.of("userId", person)).statusCode())
                .isEqualTo(204);
        return task;
    }

    private String openTask() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult()
                .getTaskDefinitionKey();
    }

    private static void assertRefused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).contains(words);
    }

    private static ObjectNode sheet(String background) {
        var sheet = JsonNodeFactory.instance.objectNode();
        sheet.put("background", background)
                .put("efforts", "い")
                .put("issues", "い")
                .put("goal", "い");
        sheet.putArray("items").addObject().put("text", "6月に周知する");
        sheet.putArray("notes");
        return sheet;
    }

    private static ObjectNode body() {
        var body = JsonNodeFactory.instance.objectNode();
        body.putObject("variables");
        return body;
    }

    private static ObjectNode body(String name, ObjectNode json) {
        var body = body();
        body.withObject("/variables/" + name).put("value", json.toString()).put("type", "Json");
        return body;
    }

    private static ObjectNode with(ObjectNode body, String name, String value) {
        body.withObject("/variables/" + name).put("value", value).put("type", "String");
        return body;
    }
}
