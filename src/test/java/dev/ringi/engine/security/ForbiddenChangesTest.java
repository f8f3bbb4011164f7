package dev.ringi.engine.security;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import dev.ringi.RingiTest;
import dev.ringi.WebSession;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clerk, whose group may take a task, and a watcher, who reads all in Cockpit: neither changes a thing by REST. */
@RingiTest
@TestInstance(Lifecycle.PER_CLASS)
class ForbiddenChangesTest {

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    private final Map<String, WebSession> sessions = new HashMap<>();
    private String deployment;
    private String instance;
    private String task;

    @BeforeAll
    void aCaseWaitsForTheClerks() {
        person("clerk", "clerks");
        person("watcher", "watchers");
        grant("clerks", Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant("watchers", Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant("watchers", Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                "watchers",
                Resources.PROCESS_DEFINITION,
                "*",
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY);
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("guarded.bpmn", guarded())
                .deploy()
                .getId();
        instance =
                engine.getRuntimeService().startProcessInstanceByKey("guarded").getId();
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @AfterAll
    void clearAway() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
        var identities = engine.getIdentityService();
        List.of("clerk", "watcher").forEach(identities::deleteUser);
        List.of("clerks", "watchers").forEach(identities::deleteGroup);
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("担当者にも、閲覧だけの事務局にも、変更の入口はない")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST   | /filter/create                            | {"resourceType":"Task","name":"x","query":{"assigneeExpression":"${1}"}}
            POST   | /task/create                              | {"id":"planted"}
            POST   | /task/TASK/assignee                       | {"userId":"clerk"}
            POST   | /task/TASK/delegate                       | {"userId":"clerk"}
            PUT    | /task/TASK                                | {"name":"x"}
            PUT    | /task/TASK/variables/x                    | {"value":1}
            POST   | /task/TASK/variables                      | {"modifications":{"x":{"value":1}}}
            PUT    | /task/TASK/localVariables/x               | {"value":1}
            POST   | /task/TASK/identity-links                 | {"userId":"clerk","type":"candidate"}
            PUT    | /process-instance/INSTANCE/variables/x    | {"value":1}
            POST   | /process-instance/INSTANCE/variables      | {"modifications":{"x":{"value":1}}}
            PUT    | /process-instance/INSTANCE/suspended      | {"suspended":true}
            POST   | /process-instance/INSTANCE/modification   | {"instructions":[{"type":"startBeforeActivity","activityId":"end"}]}
            DELETE | /process-instance/INSTANCE                |
            PUT    | /execution/INSTANCE/localVariables/x      | {"value":1}
            POST   | /execution/INSTANCE/signal                | {}
            POST   | /process-definition/key/guarded/start     | {}
            PUT    | /process-definition/key/guarded/suspended | {"suspended":true}
            DELETE | /process-definition/key/guarded           |
            DELETE | /deployment/DEPLOYMENT                    |
            DELETE | /history/process-instance/INSTANCE        |
            POST   | /user/create                              | {"profile":{"id":"x"},"credentials":{"password":"longEnough1"}}
            PUT    | /user/admin/profile                       | {"id":"admin","firstName":"x"}
            PUT    | /user/admin/credentials                   | {"password":"longEnough1","authenticatedUserPassword":"PERSON"}
            DELETE | /user/admin                               |
            POST   | /group/create                             | {"id":"x","name":"x"}
            PUT    | /group/camunda-admin/members/clerk        | {}
            DELETE | /group/clerks                             |
            POST   | /authorization/create                     | {"type":1,"userId":"clerk","permissions":["ALL"],"resourceType":0,"resourceId":"*"}
            """)
    void neitherChangesAThing(String method, String path, String body) {
        for (var person : List.of("clerk", "watcher")) {
            var answer = request(session(person), method, path, body == null ? "" : body.replace("PERSON", person));

            assertThat(answer.statusCode()).as("%s: %s", person, answer.body()).isEqualTo(404);
            assertThat(answer.body()).contains("見つからないか、見る権限がありません");
        }
    }

    @Test
    @DisplayName("配備はプログラムの実行と同じなので、管理者にもその入口はない")
    void nobodyDeploys() {
        for (var person : List.of("clerk", "watcher", "admin")) {
            assertThat(new Intrusion(port).deployment(session(person)).statusCode())
                    .isEqualTo(400);
            assertThat(session(person)
                            .post(ENGINE + "/deployment/create", Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("管理者だけがフィルターを作れる")
    void onlyAdministratorsCreateFilters() {
        var byAdmin = session("admin")
                .post(ENGINE + "/filter/create", "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}");

        assertThat(byAdmin.statusCode()).isEqualTo(200);
        engine.getFilterService()
                .deleteFilter(WebSession.json(byAdmin).get("id").asText());
    }

    @Test
    @DisplayName("担当者は自分の課のタスクだけを、事務局は全件を見る")
    void eachSeesWhatIsMeant() {
        var instances = ENGINE + "/process-instance";
        var ofOthers = Map.of("processDefinitionKey", "guarded");

        assertThat(session("clerk").post(instances, ofOthers).statusCode()).isEqualTo(404);
        assertThat(WebSession.json(session("watcher").post(instances, ofOthers)))
                .hasSize(1);
        assertThat(WebSession.json(session("clerk").get(ENGINE + "/task"))).hasSize(1);
    }

    private HttpResponse<String> request(WebSession session, String method, String path, String body) {
        var target = path.replace("TASK", task).replace("INSTANCE", instance).replace("DEPLOYMENT", deployment);
        return session.send(session.request(ENGINE + target)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private WebSession session(String person) {
        return sessions.computeIfAbsent(person, id -> WebSession.login(port, id, id));
    }

    private void person(String id, String group) {
        var identities = engine.getIdentityService();
        var user = identities.newUser(id);
        user.setPassword(id);
        identities.saveUser(user);
        identities.saveGroup(identities.newGroup(group));
        identities.createMembership(id, group);
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        var authorization = engine.getAuthorizationService().createNewAuthorization(AUTH_TYPE_GRANT);
        authorization.setGroupId(group);
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.setPermissions(permissions);
        engine.getAuthorizationService().saveAuthorization(authorization);
    }

    private static BpmnModelInstance guarded() {
        return Bpmn.createExecutableProcess("guarded")
                .startEvent()
                .userTask("work")
                .camundaCandidateGroups("clerks")
                .endEvent("end")
                .done();
    }
}
