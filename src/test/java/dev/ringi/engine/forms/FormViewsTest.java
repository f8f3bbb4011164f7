package dev.ringi.engine.forms;

import static dev.ringi.WebSession.ENGINE;
import static dev.ringi.submission.process.SheetApprovalElements.APPROVE_SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.Desk;
import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.WebSession;
import dev.ringi.sheet.Sheets;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@RingiTest
class FormViewsTest {

    private static final String TEXT = "三割の滞納を減らす。";

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

    @Autowired
    private JdbcTemplate database;

    private String task;

    @BeforeEach
    void aSheetWaitsForItsApproval() {
        town.found();
        var sheet = OpenSheet.begin(sheets, engine.getRuntimeService(), "④ 滞納", "d2");
        var tasks = engine.getTaskService();
        desk.complete(
                "mori",
                tasks.createTaskQuery().processInstanceBusinessKey(sheet.key()),
                Map.of("sheet", Spin.JSON(content())));
        task = tasks.createTaskQuery()
                .processInstanceBusinessKey(sheet.key())
                .taskDefinitionKey(APPROVE_SHEET)
                .singleResult()
                .getId();
    }

    @Test
    @DisplayName("決裁する人は様式を開くたびに提出された文を読む。その写しは、タスクにも案件にも履歴にも残らない")
    void theSheetIsShownAndStoredNowhere() {
        assertThat(view("")).contains(TEXT, "ringi-sheet");
        assertThat(view("&variableNames=decision,view")).contains(TEXT);

        assertThat(engine.getTaskService().getVariables(task)).doesNotContainKey("view");
        assertThat(stored("act_ru_variable")).isZero();
        assertThat(stored("act_hi_varinst")).isZero();
    }

    @Test
    @DisplayName("尋ねていなければ渡さない。見る権利のない人には、様式ごと断る")
    void onlyWhoMayReadTheTaskIsShownIt() {
        assertThat(view("&variableNames=decision")).isEmpty();

        var stranger = form("oka", "");
        assertThat(stranger.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(stranger.body()).doesNotContain(TEXT);
    }

    @Test
    @DisplayName("Javaから読んでも、Jsonの値として同じものが見える")
    void javaReadsTheSame() {
        var view = engine.getFormService().getTaskFormVariables(task).get("view");

        assertThat(((SpinJsonNode) view).prop("html").stringValue()).contains(TEXT);
    }

    private String view(String query) {
        return WebSession.json(form("hara", query)).path("view").path("value").asText();
    }

    private HttpResponse<String> form(String person, String query) {
        return WebSession.login(port, person, "town")
                .get(ENGINE + "/task/" + task + "/form-variables?deserializeValues=false" + query);
    }

    private long stored(String table) {
        var views = "select count(*) from %s where name_ = 'view' and task_id_ = ?".formatted(table);
        return database.queryForObject(views, Long.class, task);
    }

    private static Map<String, Object> content() {
        return Map.of(
                "background",
                "背景です。",
                "efforts",
                "説明会を3回開いた。",
                "issues",
                "若い世代に届いていない。",
                "goal",
                TEXT,
                "items",
                List.of(Map.of("text", "6月に説明会を開く。")),
                "notes",
                List.of());
    }
}
