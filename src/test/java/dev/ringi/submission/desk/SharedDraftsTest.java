package dev.ringi.submission.desk;

import static dev.ringi.WebSession.ENGINE;
import static dev.ringi.WebSession.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.WebSession;
import dev.ringi.sheet.Drafts;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two colleagues and an outsider at one draft, by REST alone. */
@RingiTest
class SharedDraftsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Sheets sheets;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private ProcessEngine engine;

    private SheetId sheetId;
    private String task;
    private WebSession mori;
    private WebSession hara;

    @BeforeEach
    void aSheetOfTwoDepartmentsWaits() {
        town.found();
        var opened = OpenSheet.begin(sheets, engine.getRuntimeService(), "③ 納付", "d2", "d3");
        sheetId = opened.id();
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(opened.process())
                .singleResult()
                .getId();
        mori = WebSession.login(port, "mori", "town");
        hara = WebSession.login(port, "hara", "town");
    }

    @Test
    @DisplayName("見ていない下書きの上には保存できず、相手と違いが項目ごとに示され、何も書き換わらない")
    void aStaleSaveIsRefusedWithTheDifferences() {
        assertThat(revision(save(mori, sheet("初め", "6月に周知する"), 0))).isEqualTo(1);
        assertThat(revision(save(hara, sheet("原の文", "6月に周知する", "7月に調べる"), 1))).isEqualTo(2);

        var refused = save(mori, sheet("森の文", "6月に市報で周知する"), 1);

        assertThat(refused.statusCode()).isEqualTo(409);
        var conflict = json(refused);
        assertThat(conflict.path("message").asText()).contains("原 誠", "まだ保存していません");
        assertThat(conflict.path("revision").asInt()).isEqualTo(2);
        assertThat(conflict.path("by").asText()).isEqualTo("原 誠");
        assertThat(conflict.path("at").asText()).isNotEmpty();
        assertThat(conflict.path("differences")).hasSize(3);
        assertDiffers(conflict, 0, "sheet.background", "森の文", "原の文", "null");
        assertDiffers(conflict, 1, "sheet.items[0].text", "6月に市報で周知する", "6月に周知する", "mine");
        assertDiffers(conflict, 2, "sheet.items[1]", "", "7月に調べる", "theirs");
        assertThat(text()).isEqualTo("原の文");

        assertThat(revision(save(mori, sheet("森の文", "6月に市報で周知する", "7月に調べる"), 2)))
                .isEqualTo(3);
        assertThat(text()).isEqualTo("森の文");
    }

    @Test
    @DisplayName("書き換えられた文章も保存の記録に残り、課の人だけが取り出せる")
    void whatWasWrittenOverCanBeHadBack() {
        save(mori, sheet("初め"), 0);
        save(hara, sheet("次"), 1);

        var kept = json(mori.get(draft() + "/revisions"));
        assertThat(kept).extracting(one -> one.path("revision").asInt()).containsExactly(2, 1, 0);
        assertThat(kept).extracting(one -> one.path("by").asText()).containsExactly("原 誠", "森 文", "null");
        assertThat(json(mori.get(draft() + "/revisions/1"))
                        .at("/sheet/background")
                        .asText())
                .isEqualTo("初め");
        var seki = WebSession.login(port, "kato", "town");
        assertThat(seki.get(draft() + "/revisions").statusCode()).isIn(403, 404);
    }

    @Test
    @DisplayName("その日の保存はすべて、前の日までの保存は人ごとにその日の最後のものが、シートごとの量の範囲で残る")
    void oldSavesAreThinnedOut() {
        save(mori, sheet("一"), 0);
        save(mori, sheet("二"), 1);
        save(hara, sheet("三"), 2);
        sql.update(
                "update ringi.draft_revision set saved_at = saved_at - interval '2 days' where sheet_id = ? and number > 0",
                sheetId.value());
        save(mori, sheet("四"), 3);
        save(mori, sheet("五"), 4);
        assertThat(numbers()).containsExactly(5, 4, 3, 2, 0);

        sql.update(
                "update ringi.draft_revision set content = jsonb_build_object('background', repeat('長', 7000000)) where sheet_id = ? and number > 0",
                sheetId.value());
        save(mori, sheet("六"), 5);
        assertThat(numbers()).containsExactly(6, 0);
    }

    private List<Integer> numbers() {
        var kept = new ArrayList<Integer>();
        json(mori.get(draft() + "/revisions"))
                .forEach(one -> kept.add(one.path("revision").asInt()));
        return kept;
    }

    @Test
    @DisplayName("どの課の候補者も保存して引き継げるが、ほかの課の人は拒まれる")
    void candidatesOfBothDepartmentsGoOnAndOutsidersDoNot() {
        mori.post(ENGINE + "/task/" + task + "/claim", Map.of("userId", "mori"));
        var oka = WebSession.login(port, "oka", "town");
        assertThat(json(oka.get(draft())).at("/holder/name").asText()).isEqualTo("森 文");
        assertThat(revision(save(oka, sheet("岡の文"), 0))).isEqualTo(1);
        assertThat(oka.post(draft() + "/holder", Map.of()).statusCode()).isEqualTo(200);
        assertThat(assignee()).isEqualTo("oka");
        assertThat(json(save(mori, sheet("森の文"), 1)).at("/holder/id").asText()).isEqualTo("oka");

        var ono = WebSession.login(port, "ono", "town");
        assertThat(save(ono, sheet("小野の文"), 2).statusCode()).isIn(403, 404);
        assertThat(ono.post(draft() + "/holder", Map.of()).statusCode()).isIn(403, 404);
        assertThat(assignee()).isEqualTo("oka");
        assertThat(text()).isEqualTo("森の文");
    }

    @Test
    @DisplayName("同僚の新しい下書きを見ずに完了することはできず、違う項目の道筋が拒否とともに伝わる")
    void aCompletionLosesNobodysText() {
        mori.post(ENGINE + "/task/" + task + "/claim", Map.of("userId", "mori"));
        save(mori, sheet("初め"), 0);
        save(hara, sheet("原の文"), 1);

        var refused = mori.post(ENGINE + "/task/" + task + "/submit-form", submitted(sheet("森の文", "い")));
        assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(refused.body()).contains("ほかの方が保存しています");
        assertThat(sheets.get(sheetId).state()).isEqualTo(SheetState.DRAFTING);

        save(mori, sheet("森の文", "い"), 2);
        assertThat(mori.post(ENGINE + "/task/" + task + "/submit-form", submitted(sheet("森の文", "い")))
                        .statusCode())
                .isLessThan(300);
        assertThat(sql.queryForList(
                        "select jsonb_array_elements_text(drafters) from ringi.sheet_version where sheet_id = ?",
                        String.class,
                        sheetId.value()))
                .containsExactlyInAnyOrder("mori", "hara");
        assertThat(drafts.of(sheetId)).isEmpty();
    }

    @Test
    @DisplayName("様式に合わない項目の道筋は、拒否の見出しで伝わる")
    void refusalsNameTheirFields() {
        mori.post(ENGINE + "/task/" + task + "/claim", Map.of("userId", "mori"));
        var wrong = sheet("い", "い", "").put("goal", "");
        var refused = mori.post(ENGINE + "/task/" + task + "/submit-form", submitted(wrong));
        assertThat(refused.headers().firstValue("X-Ringi-Fields")).contains("sheet.goal sheet.items%5B1%5D.text");
        assertThat(refused.body()).contains("「実施目標」が入力されていません");
    }

    private void assertDiffers(JsonNode conflict, int index, String path, String mine, String theirs, String advised) {
        var difference = conflict.path("differences").path(index);
        assertThat(difference.path("path").asText()).isEqualTo(path);
        assertThat(difference.path("mine").asText()).isEqualTo(mine);
        assertThat(difference.path("theirs").asText()).isEqualTo(theirs);
        assertThat(difference.path("advised").asText()).isEqualTo(advised);
    }

    private HttpResponse<String> save(WebSession person, ObjectNode sheet, int basedOn) {
        var body = JsonNodeFactory.instance.objectNode();
        body.set("sheet", sheet);
        return person.send(person.request(draft())
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + basedOn + "\"")
                .PUT(BodyPublishers.ofString(body.toString())));
    }

    private static int revision(HttpResponse<String> saved) {
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        return json(saved).path("revision").asInt();
    }

    private String draft() {
        return "/camunda/api/tasklist/plugin/ringi/default/drafts/task/" + task + "/draft";
    }

    private String text() {
        return drafts.of(sheetId).orElseThrow().content().path("background").asText();
    }

    private String assignee() {
        return engine.getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getAssignee();
    }

    private static ObjectNode sheet(String background, String... items) {
        var sheet = JsonNodeFactory.instance.objectNode();
        sheet.put("background", background)
                .put("efforts", "い")
                .put("issues", "い")
                .put("goal", "い");
        var rows = sheet.putArray("items");
        for (var item : items) {
            rows.addObject().put("text", item);
        }
        sheet.putArray("notes");
        return sheet;
    }

    private static ObjectNode submitted(ObjectNode sheet) {
        var body = JsonNodeFactory.instance.objectNode();
        body.withObject("/variables/sheet").put("value", sheet.toString()).put("type", "Json");
        return body;
    }
}
