package dev.ringi.engine.security;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.WebSession;
import dev.ringi.sheet.Sheets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The policy office with the rights it really has: it reads everything in Cockpit, and changes nothing there. */
@RingiTest
class OfficeWatchesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Sheets sheets;

    @Autowired
    private ProcessEngine engine;

    private String process;
    private String task;
    private WebSession office;

    @BeforeEach
    void aDepartmentWorksAtItsSheet() {
        town.found();
        process = OpenSheet.begin(sheets, engine.getRuntimeService(), "⑤ 窓口", "d2")
                .process();
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process)
                .singleResult()
                .getId();
        office = WebSession.login(port, "kato", "town");
    }

    @Test
    @DisplayName("事務局は、進み具合と変数をCockpitで読める")
    void theOfficeReads() {
        assertThat(office.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(office.get(ENGINE + "/process-instance/" + process).statusCode())
                .isEqualTo(200);
        assertThat(office.post(ENGINE + "/variable-instance", Map.of("processInstanceIdIn", List.of(process)))
                        .body())
                .contains("sheetId");
        assertThat(office.get(ENGINE + "/task?processInstanceId=" + process).body())
                .contains("⑤ 窓口", "2027-05-15T17:15:00");
        assertThat(office.get(ENGINE + "/history/process-instance/" + process).statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("事務局は、Cockpitの裏のRESTでも、何も変えられない")
    void theOfficeChangesNothing() {
        var instance = ENGINE + "/process-instance/" + process;
        var modification = Map.of(
                "instructions", List.of(Map.of("type", "startBeforeActivity", "activityId", "userTask_reviewSheet")));
        assertThat(office.put(instance + "/variables/accepted", Map.of("value", true))
                        .statusCode())
                .isEqualTo(404);
        assertThat(office.post(instance + "/modification", modification).statusCode())
                .isEqualTo(404);
        assertThat(office.put(instance + "/suspended", Map.of("suspended", true))
                        .statusCode())
                .isEqualTo(404);
        assertThat(office.delete(instance).statusCode()).isEqualTo(404);
        assertThat(office.post(ENGINE + "/task/" + task + "/assignee", Map.of("userId", "kato"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(office.post(ENGINE + "/task/" + task + "/claim", Map.of("userId", "kato"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(office.post(
                                ENGINE + "/filter/create",
                                Map.of("resourceType", "Task", "name", "x", "query", Map.of()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(office.post(ENGINE + "/process-definition/key/annualCycle/start", Map.of())
                        .statusCode())
                .isEqualTo(404);

        assertThat(engine.getRuntimeService().getVariables(process)).doesNotContainKey("accepted");
    }
}
