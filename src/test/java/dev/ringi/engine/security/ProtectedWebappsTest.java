package dev.ringi.engine.security;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.RingiTest;
import dev.ringi.WebSession;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest
class ProtectedWebappsTest {

    /** Leaves a trace wherever it is evaluated. */
    private static final String EXPRESSION = "${identityService.setUserInfo('admin', 'intruder', 'was here')}";

    @LocalServerPort
    int port;

    private Intrusion intrusion;
    private WebSession admin;

    @BeforeEach
    void logIn() {
        intrusion = new Intrusion(port);
        admin = WebSession.login(port, "admin", "admin");
    }

    @AfterEach
    void noExpressionRan(@Autowired IdentityService identities) {
        assertThat(identities.getUserInfo("admin", "intruder")).isNull();
    }

    @Test
    @DisplayName("orQueriesの式は、管理者でも400")
    void anExpressionInAnAlternativeIsRefused() {
        assertThat(intrusion.expressionInAnAlternative(admin, EXPRESSION).statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("orQueriesの中のorQueriesの式も、件数の問い合わせも400")
    void anExpressionDeeperDownIsRefused() {
        var alternative = Map.of("orQueries", List.of(Map.of("candidateGroupsExpression", EXPRESSION)));

        assertThat(admin.post(ENGINE + "/task", Map.of("orQueries", List.of(alternative)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.post(ENGINE + "/task/count", alternative).statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("保存されたフィルターに重ねる条件の式も400で、フィルター自身の式は働く")
    void anExpressionThatExtendsAFilterIsRefused(@Autowired FilterService filters, @Autowired TaskService tasks) {
        var query = tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .endOr();
        var filter = filters.saveFilter(
                filters.newTaskFilter().setName("自分のタスク").setOwner("admin").setQuery(query));
        var list = ENGINE + "/filter/" + filter.getId() + "/list";

        assertThat(admin.post(list, Map.of()).statusCode()).isEqualTo(200);
        assertThat(admin.post(list, Map.of("orQueries", List.of(Map.of("ownerExpression", EXPRESSION))))
                        .statusCode())
                .isEqualTo(400);
        filters.deleteFilter(filter.getId());
    }

    @Test
    @DisplayName("式のないorQueriesは、ふつうに使える")
    void ordinaryAlternativesWork() {
        var alternatives = List.of(Map.of("assignee", "admin", "unassigned", true));

        assertThat(admin.post(ENGINE + "/task", Map.of("orQueries", alternatives))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("初期設定の入口は、ログインしていてもいなくても403")
    void setUpIsClosed(@Autowired IdentityService identities) {
        assertThat(intrusion.administratorWithoutLogin("intruder").statusCode()).isEqualTo(403);
        assertThat(admin.get("/camunda/api/admin/setup/default/user/create").statusCode())
                .isEqualTo(403);
        assertThat(admin.get("/camunda/api/admin/%73etup/default/user/create").statusCode())
                .isEqualTo(403);
        assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
    }

    @Test
    @DisplayName("最後の管理者は外せない")
    void theLastAdministratorStays(@Autowired IdentityService identities) {
        var others = identities.createUserQuery().memberOfGroup("camunda-admin").list();
        others.removeIf(user -> user.getId().equals("admin"));
        others.forEach(other -> identities.deleteMembership(other.getId(), "camunda-admin"));
        var membership = ENGINE + "/group/camunda-admin/members/admin";

        assertThat(admin.delete(membership).statusCode()).isEqualTo(400);
        assertThat(admin.delete(ENGINE + "/user/admin").statusCode()).isEqualTo(400);
        assertThat(admin.delete(ENGINE + "/group/camunda-admin").statusCode()).isEqualTo(400);
        assertThatThrownBy(() -> identities.deleteMembership("admin", "camunda-admin"))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("最後の管理者は外せません");
        others.forEach(other -> identities.createMembership(other.getId(), "camunda-admin"));
    }

    @Test
    @DisplayName("同時に開いても、どの画面も自分のnonceをもつ")
    void noPageStaysBlank() throws Exception {
        assertThat(intrusion.blankPages()).isZero();
    }

    @Test
    @DisplayName("候補者に与えられるのは「仕事をする」権限だけ")
    void candidatesMayOnlyWork(@Autowired ProcessEngine engine) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getDefaultUserPermissionForTask()).isEqualTo(Permissions.TASK_WORK);
    }
}
