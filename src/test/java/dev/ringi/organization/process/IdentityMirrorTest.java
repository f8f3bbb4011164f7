package dev.ringi.organization.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.RingiTest;
import dev.ringi.organization.Organization;
import dev.ringi.organization.OrganizationImport;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest(properties = "ringi.organization.initial-password=hajimete")
class IdentityMirrorTest {

    private static final String TOWN = """
            people:
              - {id: kato, name: 加藤 一郎, mail: kato@machi.example.jp}
              - {id: mori, name: 森 文, mail: mori@machi.example.jp}
              - {id: hara, name: 原 誠, mail: hara@machi.example.jp}
              - {id: ueda, name: 上田 光, mail: ueda@machi.example.jp}
              - {id: kanri, name: 管理 太郎, mail: kanri@machi.example.jp}
            departments:
              - code: d1
                name: 企画課
                policy_office: true
                members:
                  - {person: kato, title: 課長, head: true}
                  - {person: mori, title: 主査}
              - code: d2
                name: 図書館
                members:
                  - {person: hara, title: 館長, head: true}
                  - {person: ueda, title: 司書}
            committee: {name: 改革委員会, members: [{person: mori, title: 委員}]}
            secretariat: {name: 改革委員会事務局, members: []}
            headquarters: {name: 改革本部, members: [{person: kato, title: 本部長}]}
            administrators: {name: 管理者, members: [{person: kanri, title: 管理者}]}
            """;

    @Autowired
    private OrganizationImport organizationImport;

    @Autowired
    private Organization organization;

    @Autowired
    private IdentityMirror mirror;

    @Autowired
    private ProcessEngine engine;

    private String deployment;

    @BeforeEach
    void beginWithTheTownAndOneProcess() {
        read(TOWN);
        var model = Bpmn.createExecutableProcess("errand")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("work")
                .camundaCandidateGroups("${group}")
                .endEvent()
                .done();
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("errand.bpmn", model)
                .deploy()
                .getId();
    }

    @AfterEach
    void removeTheProcess() {
        engine.getIdentityService().clearAuthentication();
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    @DisplayName("人とグループは日本語名で写り、姓が先に表示される")
    void mirrorsJapaneseNames() {
        var user = user("kato");
        assertThat(user.getFirstName() + " " + user.getLastName()).isEqualTo("加藤 一郎");
        assertThat(user.getEmail()).isEqualTo("kato@machi.example.jp");
        assertThat(groupsOf("kato")).containsExactlyInAnyOrder("d1", "d1head", "office", "headquarters");
        assertThat(engine.getIdentityService()
                        .createGroupQuery()
                        .groupId("d2head")
                        .singleResult()
                        .getName())
                .isEqualTo("図書館（長）");
    }

    @Test
    @DisplayName("もう一度写しても、権限もフィルターも増えない")
    void mirroringAgainAddsNothing() {
        var authorizations =
                engine.getAuthorizationService().createAuthorizationQuery().count();

        mirror.afterSingletonsInstantiated();

        assertThat(engine.getAuthorizationService().createAuthorizationQuery().count())
                .isEqualTo(authorizations);
        assertThat(engine.getFilterService().createTaskFilterQuery().count()).isEqualTo(4);
    }

    @Test
    @DisplayName("本人が変えたパスワードは、上書きしない")
    void changedPasswordIsKept() {
        assertThat(engine.getIdentityService().checkPassword("ueda", "hajimete"))
                .isTrue();
        var ueda = user("ueda");
        ueda.setPassword("kaeta");
        engine.getIdentityService().saveUser(ueda);

        read(TOWN.replace("上田 光", "上田 ひかり"));

        assertThat(user("ueda").getLastName()).isEqualTo("ひかり");
        assertThat(engine.getIdentityService().checkPassword("ueda", "kaeta")).isTrue();
    }

    @Test
    @DisplayName("課を離れた人のタスクは課に戻り、本人からは見えなくなる")
    void tasksOfWhoMovedGoBackToTheGroup() {
        var task = begin("d2");
        engine.getTaskService().claim(task, "ueda");

        read(TOWN.replace("      - {person: ueda, title: 司書}\n", "      - {person: mori, title: 司書}\n")
                .replace("      - {person: mori, title: 主査}\n", "      - {person: ueda, title: 主査}\n"));

        assertThat(groupsOf("ueda")).containsExactlyInAnyOrder("d1", "office");
        assertThat(as("mori", this::tasksSeen)).containsExactly(task);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task)
                        .singleResult()
                        .getAssignee())
                .isNull();
    }

    @Test
    @DisplayName("退職した人は、ログインできない")
    void whoLeftCannotLogIn() {
        read(TOWN.replace("      - {person: ueda, title: 司書}\n", "")
                .replace("  - {id: ueda, name: 上田 光, mail: ueda@machi.example.jp}\n", ""));

        assertThat(user("ueda")).isNull();
        assertThat(organization.person("ueda").name()).isEqualTo("上田 光");
    }

    @Test
    @DisplayName("管理画面で手作りした利用者と所属には、手を付けない")
    void leavesOtherUsersAlone() {
        var identities = engine.getIdentityService();
        identities.saveUser(identities.newUser("guest"));
        identities.createMembership("guest", "d2");

        mirror.afterSingletonsInstantiated();

        assertThat(groupsOf("guest")).containsExactly("d2");
        identities.deleteUser("guest");
    }

    @Test
    @DisplayName("自分の課のタスクだけが見える")
    void groupsSeeTheirOwnTasksOnly() {
        var own = begin("d2");
        begin("d1");

        assertThat(as("ueda", this::tasksSeen)).containsExactly(own);
        assertThatThrownBy(() -> as("mori", () -> {
                    engine.getTaskService().complete(own);
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("担当課の職員は、案件の一覧も変数も見えない")
    void staffCannotReadInstances() {
        begin("d1");

        assertThat(as(
                        "ueda",
                        () -> engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .count()))
                .isZero();
        assertThat(as(
                        "ueda",
                        () -> engine.getRuntimeService()
                                .createVariableInstanceQuery()
                                .count()))
                .isZero();
    }

    @Test
    @DisplayName("事務局はすべての案件を見るが、何も変えられない")
    void officeReadsAndChangesNothing() {
        var task = begin("d2");
        var instance = engine.getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getProcessInstanceId();
        var runtime = engine.getRuntimeService();

        assertThat(as(
                        "mori",
                        () -> runtime.createProcessInstanceQuery()
                                .processInstanceId(instance)
                                .count()))
                .isEqualTo(1);
        assertForbidden("mori", () -> runtime.deleteProcessInstance(instance, "試み"));
        assertForbidden("mori", () -> runtime.setVariable(instance, "group", "d1"));
        assertForbidden("mori", () -> runtime.suspendProcessInstanceById(instance));
        assertForbidden("mori", () -> runtime.startProcessInstanceByKey("errand"));
        assertForbidden("mori", () -> engine.getTaskService().claim(task, "mori"));
        assertForbidden("mori", () -> engine.getTaskService().setAssignee(task, "mori"));
    }

    @Test
    @DisplayName("管理者のほかは、フィルターも配備も権限も作れず、利用者を消せない")
    void onlyAdministratorsCreate() {
        for (var person : List.of("mori", "ueda", "kato")) {
            assertForbidden(
                    person,
                    () -> engine.getFilterService()
                            .saveFilter(engine.getFilterService().newTaskFilter("試み")));
            assertForbidden(
                    person,
                    () -> engine.getRepositoryService()
                            .createDeployment()
                            .addString("a.txt", "a")
                            .deploy());
            assertForbidden(person, () -> {
                var grant = engine.getAuthorizationService().createNewAuthorization(1);
                grant.setUserId(person);
                grant.setResourceType(5);
                grant.setResourceId("*");
                engine.getAuthorizationService().saveAuthorization(grant);
            });
            assertForbidden(person, () -> engine.getIdentityService().deleteUser(person));
        }
        assertThat(as(
                        "kanri",
                        () -> engine.getFilterService().createTaskFilterQuery().list()))
                .extracting(Filter::getName)
                .contains("すべてのタスク");
    }

    @Test
    @DisplayName("フィルターは、自分のもの・課のもの・期限の近いものを示す")
    void filtersShowWhatTheySay() {
        var mine = begin("d2");
        var colleagues = begin("d2");
        var free = begin("d2");
        begin("d1");
        engine.getTaskService().claim(mine, "ueda");
        engine.getTaskService().claim(colleagues, "hara");
        due(free, 3);
        due(mine, 20);

        assertThat(as("ueda", this::filtersSeen)).containsExactlyInAnyOrder("自分のタスク", "自分の課のタスク", "期限が近いもの");
        assertThat(as("ueda", () -> listed("自分のタスク"))).containsExactly(mine);
        assertThat(as("ueda", () -> listed("自分の課のタスク"))).containsExactly(free, mine, colleagues);
        assertThat(as("ueda", () -> listed("期限が近いもの"))).containsExactly(free);
    }

    @Test
    @DisplayName("同僚の名前は見えるが、ほかの課の人の名前は見えない")
    void colleaguesNamesAreSeen() {
        assertThat(as(
                        "ueda",
                        () -> engine.getIdentityService().createUserQuery().list()))
                .extracting(User::getId)
                .containsExactlyInAnyOrder("hara", "ueda");
    }

    private String begin(String group) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceByKey("errand")
                .setVariable("group", group)
                .execute();
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }

    private void due(String task, int days) {
        var found = engine.getTaskService().createTaskQuery().taskId(task).singleResult();
        found.setDueDate(Date.from(Instant.now().plusSeconds(days * 86_400L)));
        engine.getTaskService().saveTask(found);
    }

    private List<String> tasksSeen() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(Task::getId)
                .toList();
    }

    private List<String> filtersSeen() {
        return engine.getFilterService().createTaskFilterQuery().list().stream()
                .map(Filter::getName)
                .toList();
    }

    private List<String> listed(String filter) {
        var found = engine.getFilterService()
                .createTaskFilterQuery()
                .filterName(filter)
                .singleResult();
        return engine.getFilterService().<Task>list(found.getId()).stream()
                .map(Task::getId)
                .toList();
    }

    private void assertForbidden(String person, Runnable attempt) {
        assertThatThrownBy(() -> as(person, () -> {
                    attempt.run();
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
    }

    private <T> T as(String person, Supplier<T> action) {
        engine.getIdentityService().setAuthentication(person, groupsOf(person));
        try {
            return action.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private User user(String id) {
        return engine.getIdentityService().createUserQuery().userId(id).singleResult();
    }

    private List<String> groupsOf(String person) {
        return engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    private void read(String yaml) {
        organizationImport.read("machi.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
