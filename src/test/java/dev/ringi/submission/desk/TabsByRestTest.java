package dev.ringi.submission.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.Desk;
import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.TownPlan;
import dev.ringi.Units;
import dev.ringi.WebSession;
import dev.ringi.plan.PlanImport;
import dev.ringi.sheet.SheetOrder;
import dev.ringi.sheet.Sheets;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.spin.Spin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest
class TabsByRestTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String TABS = "/camunda/api/tasklist/plugin/ringi/default/beside/task/";

    private static final String HINTS = "/camunda/api/tasklist/plugin/ringi/default/hints/task/";

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

    private ObjectNode carriedOver;
    private String businessKey;

    @BeforeEach
    void theTaxOfficeHasASheetOfLastYearsText() {
        town.found();
        var plan = plans.read("town-plan.yaml", TownPlan.FILE.getBytes(StandardCharsets.UTF_8));
        var target = plan.nodes(List.of("target")).get(0);
        carriedOver = target.content("PLAN").orElseThrow().deepCopy();
        var key = "beside-" + NUMBERS.incrementAndGet();
        var order = new SheetOrder(
                plan.id(),
                target.id(),
                1,
                "① 納付",
                key,
                "planSheet",
                Units.of("d2"),
                TownPlan.ORDINARY,
                target.content("PLAN").orElseThrow());
        businessKey = OpenSheet.begin(sheets, engine.getRuntimeService(), order).key();
    }

    @Test
    @DisplayName("前年度は、昨年度のままの欄を数え、書き直した欄を両年で並べる")
    void lastYearStandsBesideThisYear() {
        submit(carriedOver.put("goal", "利用を3割に増やす。<51件><script>"));

        var page = tab("hara", task("userTask_approveSheet"), "lastYear");

        assertThat(page.select(".ringi-warning").text()).contains("5欄のうち4欄が昨年度のままです");
        assertThat(page.select("thead").text()).isEqualTo("令和7年度（昨年度） 令和8年度（今年度）");
        var goal = page.selectFirst("[data-field=sheet.goal]");
        assertThat(goal.select(".ringi-badge").text()).isEqualTo("書き直し済み");
        assertThat(goal.select("del").text()).contains("2");
        assertThat(goal.select("ins").text()).contains("3").contains("<51件><script>");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    @DisplayName("差分は、前の版から今の文までの違いを示し、前の版がなければそう言う")
    void changesAreThoseSinceTheLastVersion() {
        assertThat(tab("mori", task("userTask_draftSheet"), "changes").text()).contains("まだ一度も提出されていない");
        submit(carriedOver);
        assertThat(tab("hara", task("userTask_approveSheet"), "changes").text()).contains("最初に提出された版");
        desk.complete("hara", task("userTask_approveSheet"), Map.of("decision", "return", "reason", "目標に数字を入れてください"));
        assertThat(tab("mori", task("userTask_draftSheet"), "changes").text()).contains("変わったところはありません");
        submit(carriedOver.put("goal", "利用を2割から3割に増やす。\n <四半期>ごとに数える。"));

        var page = tab("hara", task("userTask_approveSheet"), "changes");

        assertThat(page.text()).contains("第1版から、今の文（第2版）まで");
        assertThat(page.select("section h3").eachText()).containsExactly("実施目標 変更");
        assertThat(page.select("ins").text()).contains("割から3");
        assertThat(page.selectFirst("section .ringi-text").wholeText())
                .startsWith("利用を2")
                .endsWith("\n <四半期>ごとに数える。");
    }

    @Test
    @DisplayName("経緯は、いつ誰がどの資格で何をしたかと理由を並べ、どの版もまた読める")
    void historyTellsWhoDidWhat() {
        submit(carriedOver);
        var reason = "目標に<数字>を\n 入れてください";
        desk.complete("hara", task("userTask_approveSheet"), Map.of("decision", "return", "reason", reason));

        var draft = task("userTask_draftSheet");
        var page = tab("mori", draft, "history");

        assertThat(page.select("tbody tr").eachText())
                .anyMatch(row -> row.contains("納税課主査　森 文") && row.contains("提出") && row.contains("令和"))
                .anyMatch(row -> row.contains("納税課長　原 誠") && row.contains("差戻し"));
        assertThat(page.select("td.ringi-text").last().wholeText()).isEqualTo(reason);
        assertThat(page.select("details").attr("data-load")).isEqualTo("version/1");
        assertThat(tab("mori", draft, "version/1").text()).contains("利用を2割に増やす。");
        assertThat(answer("mori", draft, "version/7").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("経緯で、保存された下書きをまた読めるのは、続きを書ける人だけである")
    void savedDraftsAreReadAgainByThoseWhoWrite() {
        var draft = task("userTask_draftSheet");
        var mori = WebSession.login(port, "mori", "town");
        var address = "/camunda/api/tasklist/plugin/ringi/default/drafts/task/"
                + draft.singleResult().getId() + "/draft";
        for (var goal : List.of("一つ目の目標。", "二つ目の目標。")) {
            assertThat(mori.put(address, Map.of("sheet", carriedOver.put("goal", goal)))
                            .statusCode())
                    .isEqualTo(200);
        }

        var page = tab("hara", draft, "history");

        assertThat(page.select("details details summary").eachText())
                .hasSize(3)
                .first()
                .asString()
                .contains("森 文が保存");
        assertThat(tab("hara", draft, "draft/1").text()).contains("一つ目の目標。").doesNotContain("二つ目");
        assertThat(answer("seki", draft, "draft/1").statusCode()).isEqualTo(403);
        assertThat(tab("seki", draft, "history").text()).doesNotContain("森 文が保存");
    }

    @Test
    @DisplayName("気になる点は、欄と言葉とその直しを答え、見えないタスクについては何も答えない")
    void hintsNameTheFieldAndTheWord() {
        var sheet = Map.of("sheet", Map.of("goal", "今年度は職員ののべ人数を10人増やす。"));
        var id = task("userTask_draftSheet").singleResult().getId();

        var answer = WebSession.login(port, "mori", "town").post(HINTS + id, sheet);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(WebSession.json(answer)).isNotEmpty().anySatisfy(hint -> {
            assertThat(hint.path("path").asText()).isEqualTo("sheet.goal");
            assertThat(hint.path("found").asText()).isEqualTo("今年度");
            assertThat(hint.path("text").asText()).isNotBlank();
        });
        assertThat(WebSession.login(port, "oka", "town").post(HINTS + id, sheet).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("見えないタスクのタブは、誰にも開けない")
    void othersSeeNothing() {
        submit(carriedOver);

        for (var tab : List.of("lastYear", "changes", "history", "version/1")) {
            assertThat(answer("oka", task("userTask_approveSheet"), tab).statusCode())
                    .isEqualTo(404);
        }
        var id = task("userTask_approveSheet").singleResult().getId();
        assertThat(new WebSession(port).get(TABS + id + "/history").statusCode())
                .isEqualTo(401);
    }

    private void submit(ObjectNode content) {
        desk.complete("mori", task("userTask_draftSheet"), Map.of("sheet", Spin.JSON(content.toString())));
    }

    private Element tab(String person, TaskQuery task, String tab) {
        var answer = answer(person, task, tab);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> answer(String person, TaskQuery task, String tab) {
        return WebSession.login(port, person, "town")
                .get(TABS + task.singleResult().getId() + "/" + tab);
    }

    private TaskQuery task(String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(key);
    }
}
