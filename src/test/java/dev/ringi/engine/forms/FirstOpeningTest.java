package dev.ringi.engine.forms;

import static dev.ringi.webapps.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import dev.ringi.webapps.WebSession;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest
class FirstOpeningTest {

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
    @DisplayName("シートの様式は、最初に開いた人に、引き継いだ文・案内・課の一覧を見せる")
    void whoOpensItFirstFindsItFilled() {
        sheets.saveDraft(sheet.id(), JsonNodeFactory.instance.objectNode().put("goal", "三割"), "hara");
        assertThat(stored()).doesNotContainKeys("sheet", "view", "unitOptions");

        var form = WebSession.json(open("mori"));

        assertThat(value(form, "sheet")).contains("三割");
        assertThat(value(form, "view")).contains("主管課：納税課");
        assertThat(value(form, "unitOptions")).contains("債権課");
    }

    @RepeatedTest(5)
    @DisplayName("二人が同時に開いても、二人とも同じ様式を見る")
    void twoWhoOpenItAtOnceFindTheSame() throws Exception {
        var people = List.of("mori", "hara", "mori", "hara").stream()
                .map(person -> WebSession.login(port, person, "town"))
                .toList();
        var pool = Executors.newFixedThreadPool(people.size());
        var forms = new ArrayList<String>();
        try {
            var work = people.stream()
                    .map(person -> (Callable<HttpResponse<String>>) () -> open(person))
                    .toList();
            for (var answer : pool.invokeAll(work)) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                forms.add(value(WebSession.json(answer.get()), "view"));
            }
        } finally {
            pool.shutdown();
        }

        assertThat(forms).containsOnly(forms.get(0)).doesNotContain("");
    }

    @Test
    @DisplayName("見る権利のない人が開こうとしても、何も書き込まれない")
    void whoMayNotReadItWritesNothing() {
        assertThat(open("oka").statusCode()).isGreaterThanOrEqualTo(400);

        assertThat(stored()).doesNotContainKeys("sheet", "view", "unitOptions");
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

    private Map<String, Object> stored() {
        return engine.getTaskService().getVariablesLocal(task);
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
