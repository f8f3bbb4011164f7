package dev.ringi.organization.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.OwnTownTest;
import dev.ringi.SetClock;
import dev.ringi.organization.Absences;
import dev.ringi.organization.DayBegan;
import dev.ringi.organization.Organization;
import dev.ringi.organization.OrganizationImport;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.springframework.context.ApplicationEventPublisher;

@OwnTownTest
class IdentityMirrorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String TOWN = """
            people:
              - {id: kato, name: 加藤 一郎, mail: kato@machi.example.jp}
              - {id: mori, name: 森 文, mail: mori@machi.example.jp}
              - {id: hara, name: 原 誠, mail: hara@machi.example.jp}
              - {id: ueda, name: 上田 光, mail: ueda@machi.example.jp}
              - {id: oka, name: 岡 実, mail: oka@machi.example.jp}
              - {id: kanri, name: 管理 太郎, mail: kanri@machi.example.jp}
            departments:
              - code: d1
                name: 企画課
                policy_office: true
                members:
                  - {person: kato, title: 課長, head: true}
                  - {person: mori, title: 主査}
                deputies: [mori]
              - code: d2
                name: 図書館
                members:
                  - {person: hara, title: 館長, head: true}
                  - {person: ueda, title: 司書}
                deputies: [oka, ueda]
              - code: d3
                name: 公民館
                members:
                  - {person: oka, title: 館長, head: true}
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
    private Absences absences;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private SetClock clock;

    @Autowired
    private ProcessEngine engine;

    private String deployment;

    @BeforeEach
    void beginWithTheTownAndOneProcess() {
        clock.set(TODAY.atTime(9, 0));
        read(TOWN);
        absences.current().forEach(absence -> absences.cancel(absence.id(), "kanri"));
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
        assertThat(groupsOf("kato"))
                .containsExactlyInAnyOrder("d1", "d1head", "d1headinperson", "office", "headquarters");
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
    @DisplayName("長が不在を登録すると、長が持っていたものも含めて代決者に見え、代決不可のものは長に残る")
    void deputySeesTheHeadsTasks() {
        var free = begin("d2head");
        var held = begin("d2head");
        var barred = begin("d2headinperson");
        engine.getTaskService().claim(held, "hara");
        engine.getTaskService().claim(barred, "hara");

        as("hara", () -> absences.register("hara", TODAY, TODAY, "hara"));

        assertThat(groupsOf("oka")).contains("d2head");
        assertThat(as("oka", this::tasksSeen)).containsExactlyInAnyOrder(free, held);
        assertThat(assignee(held)).isNull();
        assertThat(assignee(barred)).isEqualTo("hara");
        as("oka", () -> {
            engine.getTaskService().claim(held, "oka");
            return null;
        });
        assertThat(as("oka", () -> engine.getIdentityService().createUserQuery().list()))
                .extracting(User::getId)
                .contains("hara");
    }

    @Test
    @DisplayName("日が変わって長が戻ると、代決者は席を離れ、代決者が持っていたものは席に戻る")
    void whatTheDeputyHeldGoesBack() {
        var task = begin("d2head");
        as("hara", () -> absences.register("hara", TODAY.plusDays(1), TODAY.plusDays(1), "hara"));
        assertThat(as("oka", this::tasksSeen)).isEmpty();
        dayBegins(TODAY.plusDays(1));
        as("oka", () -> {
            engine.getTaskService().claim(task, "oka");
            return null;
        });
        dayBegins(TODAY.plusDays(1));
        assertThat(assignee(task)).isEqualTo("oka");

        dayBegins(TODAY.plusDays(2));

        assertThat(groupsOf("oka")).doesNotContain("d2head");
        assertThat(assignee(task)).isNull();
        assertThat(as("oka", this::tasksSeen)).isEmpty();
        assertThat(as("hara", this::tasksSeen)).containsExactly(task);
    }

    @Test
    @DisplayName("取り消すと、代決者は直ちに席を離れ、次の代決者がいれば交代する")
    void deputiesTakeTurns() {
        var task = begin("d2head");
        var absence = as("hara", () -> absences.register("hara", TODAY, TODAY, "hara"));
        engine.getTaskService().claim(task, "oka");

        as("oka", () -> absences.register("oka", TODAY, TODAY, "oka"));
        assertThat(assignee(task)).isNull();
        assertThat(as("ueda", this::tasksSeen)).containsExactly(task);
        assertThat(as("oka", this::tasksSeen)).isEmpty();

        as("hara", () -> absences.cancel(absence.id(), "hara"));
        assertThat(as("ueda", this::tasksSeen)).isEmpty();
    }

    @Test
    @DisplayName("4月1日の異動で、長の席のタスクは、持っていたもの・未着手のもの・代決中のもの・代決不可のものすべてが新しい長に移る")
    void openTasksFollowThePost() {
        var free = begin("d2head");
        var held = begin("d2head");
        var barred = begin("d2headinperson");
        var covered = begin("d2head");
        engine.getTaskService().claim(held, "hara");
        engine.getTaskService().claim(barred, "hara");
        as("kanri", () -> absences.register("hara", TODAY.plusDays(1), TODAY.plusDays(1), "kanri"));
        dayBegins(TODAY.plusDays(1));
        engine.getTaskService().claim(held, "hara");
        engine.getTaskService().claim(covered, "oka");

        read(TOWN.replace("{person: oka, title: 館長", "{person: hara, title: 館長")
                .replaceFirst("person: hara, title: 館長", "person: ueda, title: 館長")
                .replace("{person: ueda, title: 司書}", "{person: oka, title: 司書}")
                .replace("deputies: [oka, ueda]", "deputies: [mori]"));

        var all = List.of(free, held, barred, covered);
        assertThat(all).allSatisfy(task -> assertThat(assignee(task)).isNull());
        assertThat(as("ueda", this::tasksSeen)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(as("hara", this::tasksSeen)).isEmpty();
        assertThat(as("oka", this::tasksSeen)).isEmpty();
        assertThat(groupsOf("oka")).containsExactly("d2");
        assertForbidden("hara", () -> engine.getTaskService().complete(held));
        assertForbidden("oka", () -> engine.getTaskService().complete(covered));
    }

    @Test
    @DisplayName("4月1日付けのファイルは、日が変わったときに、タスクごと新しい長に渡る")
    void tasksFollowThePostAtTheTurnOfTheDay() {
        var task = begin("d2head");
        engine.getTaskService().claim(task, "hara");
        read("effective: 2027-04-01\n"
                + TOWN.replace("{person: hara, title: 館長, head: true}", "{person: hara, title: 司書}")
                        .replace("{person: ueda, title: 司書}", "{person: ueda, title: 館長, head: true}")
                        .replace("deputies: [oka, ueda]", "deputies: [oka]"));
        assertThat(as("hara", this::tasksSeen)).containsExactly(task);

        clock.set(LocalDate.of(2027, 4, 1).atStartOfDay());
        organizationImport.applyDue();

        assertThat(assignee(task)).isNull();
        assertThat(as("hara", this::tasksSeen)).isEmpty();
        assertThat(as("ueda", this::tasksSeen)).containsExactly(task);
    }

    @Test
    @DisplayName("退職した人は、ログインできない")
    void whoLeftCannotLogIn() {
        read(TOWN.replace("deputies: [oka, ueda]", "deputies: [oka]")
                .replace("      - {person: ueda, title: 司書}\n", "")
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

    private void dayBegins(LocalDate day) {
        clock.set(day.atStartOfDay());
        events.publishEvent(new DayBegan(day));
    }

    private String assignee(String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getAssignee();
    }

    private void due(String task, int days) {
        var found = engine.getTaskService().createTaskQuery().taskId(task).singleResult();
        found.setDueDate(Date.from(clock.instant().plusSeconds(days * 86_400L)));
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
