package dev.ringi.engine.rest;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE;

import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.WebSession;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A filter's list and count, which are one command each. */
@RingiTest
class FilterQuestionsTest {

    private static final Map<String, Object> ANYTHING = Map.of("sorting", new Object[0], "active", true);

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private ProcessEngine engine;

    private WebSession mori;
    private String filter;
    private String task;

    @BeforeEach
    void aTaskIsOfferedToMorisDepartment() {
        town.found();
        mori = WebSession.login(port, "mori", "town");
        var offered = engine.getTaskService().newTask();
        offered.setName("filterQuestions");
        engine.getTaskService().saveTask(offered);
        engine.getTaskService().addCandidateGroup(offered.getId(), "d2");
        task = offered.getId();
        var named = engine.getTaskService()
                .createTaskQuery()
                .taskName("filterQuestions")
                .taskCandidateGroupInExpression("${currentUserGroups()}");
        filter = engine.getFilterService()
                .saveFilter(engine.getFilterService().newTaskFilter("名").setQuery(named))
                .getId();
    }

    @AfterEach
    void takeAllBack() {
        engine.getFilterService().deleteFilter(filter);
        engine.getTaskService().deleteTask(task, true);
    }

    @Test
    @DisplayName("絞込みを読む権利は、与えればすぐに効き、取り消せばすぐに効かない")
    void rightsTakeEffectAtOnce() {
        assertThat(list(ANYTHING).statusCode()).isEqualTo(404);
        assertThat(count().statusCode()).isEqualTo(404);

        var right = letMoriRead();
        assertThat(WebSession.json(list(ANYTHING)).findValuesAsText("id")).containsExactly(task);
        assertThat(WebSession.json(count()).path("count").asInt()).isEqualTo(1);

        engine.getAuthorizationService().deleteAuthorization(right);
        assertThat(list(ANYTHING).statusCode()).isEqualTo(404);
        assertThat(count().statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("本人から取り上げたタスクの権利も、すぐに効き、戻せばまた見える")
    void revocationsTakeEffectAtOnce() {
        letMoriRead();
        assertThat(WebSession.json(count()).path("count").asInt()).isEqualTo(1);

        var revocation = engine.getAuthorizationService().createNewAuthorization(AUTH_TYPE_REVOKE);
        revocation.setUserId("mori");
        revocation.setResource(Resources.TASK);
        revocation.setResourceId(task);
        revocation.removePermission(Permissions.READ);
        var id = engine.getAuthorizationService().saveAuthorization(revocation).getId();
        assertThat(WebSession.json(list(ANYTHING))).isEmpty();
        assertThat(WebSession.json(count()).path("count").asInt()).isZero();

        engine.getAuthorizationService().deleteAuthorization(id);
        assertThat(WebSession.json(list(ANYTHING)).findValuesAsText("id")).containsExactly(task);
    }

    @Test
    @DisplayName("一覧と件数は、絞込みだけでも、問合せを足しても、同じ")
    void listAndCountTogetherAreTheSame() {
        letMoriRead();
        var page = mori.request(ENGINE + "/filter/" + filter + "/list").setHeader("Accept", "application/hal+json");

        var together = WebSession.json(mori.send(page.GET()));

        assertThat(together.path("count").asInt()).isEqualTo(1);
        assertThat(together.path("_embedded").path("task").path(0).path("id").asText())
                .isEqualTo(task);
        assertThat(WebSession.json(list(Map.of("nameLike", "%other%")))).isEmpty();
    }

    @Test
    @DisplayName("断られた問合せには、理由に応じた答えが届き、次の問合せは答えられる")
    void whatIsRefusedIsAnswered() {
        letMoriRead();

        assertThat(mori.post(ENGINE + "/filter/unknown/list", ANYTHING).statusCode())
                .isEqualTo(404);
        assertThat(WebSession.login(port, "admin", "admin")
                        .post(ENGINE + "/filter/unknown/list", ANYTHING)
                        .statusCode())
                .isEqualTo(404);
        assertThat(list(Map.of("priority", "nothing")).statusCode()).isEqualTo(400);
        assertThat(list(Map.of("assigneeExpression", "${1}")).statusCode()).isEqualTo(400);
        assertThat(list(ANYTHING).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> list(Map<String, Object> query) {
        return mori.post(ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15", query);
    }

    private HttpResponse<String> count() {
        return mori.post(ENGINE + "/filter/" + filter + "/count", ANYTHING);
    }

    private String letMoriRead() {
        var right = engine.getAuthorizationService().createNewAuthorization(AUTH_TYPE_GRANT);
        right.setUserId("mori");
        right.setResource(Resources.FILTER);
        right.setResourceId(filter);
        right.addPermission(Permissions.READ);
        return engine.getAuthorizationService().saveAuthorization(right).getId();
    }
}
