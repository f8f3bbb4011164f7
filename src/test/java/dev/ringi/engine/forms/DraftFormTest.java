package dev.ringi.engine.forms;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.WebSession;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest
class DraftFormTest {

    private static final String SECRET = "まだ誰にも見せない目標";

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Sheets sheets;

    @Autowired
    private ProcessEngine engine;

    private OpenSheet sheet;
    private String task;
    private String path;

    @BeforeEach
    void aSheetOfTheTaxOfficeWaits() {
        town.found();
        sheet = OpenSheet.begin(sheets, engine.getRuntimeService(), "③ 納付", "d2");
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(sheet.process())
                .singleResult()
                .getId();
        path = ENGINE + "/task/" + task;
    }

    @Test
    @DisplayName("書く課の職員は、様式に、保存された文・案内・課の一覧を見る。エンジンには何も残らない")
    void whoWritesFindsItFilled() {
        sheets.saveDraft(sheet.id(), JsonNodeFactory.instance.objectNode().put("goal", SECRET), "hara");

        var form = WebSession.json(open("mori"));

        assertThat(value(form, "sheet")).contains(SECRET);
        assertThat(value(form, "view")).contains("主管課：納税課");
        assertThat(value(form, "unitOptions")).contains("債権課");
        assertThat(engine.getTaskService().getVariablesLocal(task)).doesNotContainKeys("sheet", "view", "unitOptions");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"kato", "seki"})
    @DisplayName("書く課の職員でなければ、手続きを見られる人でも、提出前の文はどの入口からも読めない")
    void draftsAreTheirWritersAlone(String person) {
        var mori = WebSession.login(port, "mori", "town");
        var draft = JsonNodeFactory.instance.objectNode();
        draft.withObject("/sheet").put("goal", SECRET);
        var doors = "/camunda/api/tasklist/plugin/ringi/default/drafts/task/" + task;
        assertThat(mori.put(doors + "/draft", draft).statusCode()).isEqualTo(200);
        assertThat(open(mori).body()).contains(SECRET);

        var reader = WebSession.login(port, person, "town");
        for (var address : List.of(
                path + "/form-variables?deserializeValues=false",
                path + "/form-variables?variableNames=sheet",
                path + "/variables",
                path + "/localVariables",
                path + "/rendered-form",
                ENGINE + "/variable-instance?deserializeValues=false",
                ENGINE + "/history/detail?deserializeValues=false",
                ENGINE + "/history/variable-instance?deserializeValues=false",
                ENGINE + "/process-instance/" + sheet.process() + "/variables",
                "/camunda/api/tasklist/plugin/ringi/default/beside/task/" + task + "/lastYear",
                "/camunda/api/tasklist/plugin/ringi/default/beside/task/" + task + "/changes",
                "/camunda/api/tasklist/plugin/ringi/default/beside/task/" + task + "/history",
                doors + "/draft",
                doors + "/draft/revisions/1")) {
            assertThat(reader.get(address).body()).as(address).doesNotContain(SECRET);
        }
    }

    @Test
    @DisplayName("様式を開かずに完了しても、項目の課は今ある課から選ばなければならない")
    void unitsAreCheckedEvenIfTheFormWasNeverOpened() {
        var mori = WebSession.login(port, "mori", "town");
        mori.post(path + "/claim", Map.of("userId", "mori"));

        assertThat(mori.post(path + "/submit-form", content("d9")).body()).contains("書く課");
        assertThat(sheets.get(sheet.id()).state()).isEqualTo(SheetState.DRAFTING);
        assertThat(mori.post(path + "/submit-form", content("d2")).statusCode()).isEqualTo(204);
        assertThat(sheets.get(sheet.id()).state()).isEqualTo(SheetState.SUBMITTED);
    }

    private HttpResponse<String> open(String person) {
        return open(WebSession.login(port, person, "town"));
    }

    private HttpResponse<String> open(WebSession person) {
        return person.get(path + "/form-variables?deserializeValues=false");
    }

    private static String value(JsonNode form, String variable) {
        return form.path(variable).path("value").asText();
    }

    private static JsonNode content(String unit) {
        var sheet = JsonNodeFactory.instance.objectNode();
        List.of("background", "efforts", "issues", "goal").forEach(field -> sheet.put(field, "若葉市の取組。"));
        sheet.putArray("items").addObject().put("text", "6月に周知する").put("unit", unit);
        sheet.putArray("notes");
        var body = JsonNodeFactory.instance.objectNode();
        body.withObject("/variables/sheet").put("value", sheet.toString()).put("type", "Json");
        return body;
    }
}
