package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ringi.submission.process.SheetApprovalElements.APPROVE_SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import dev.ringi.OpenSheet;
import dev.ringi.WakabaTest;
import dev.ringi.WebSession;
import dev.ringi.sheet.Sheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 事務局 and the administrator go through Cockpit and Admin; only ids of the engine may be English. */
@WakabaTest
class OperatorScreensTest {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    private static final FilterOptions TASKS = new FilterOptions().setHasText(Pattern.compile("^\\s*タスク\\s*$"));

    private static final String TITLE = "⑤ 庁舎の空調";
    private static final String CONTENT = """
            {"background": "背景です。", "efforts": "説明会を3回開いた。", "issues": "若い世代に届いていない。",
             "goal": "参加者を100人増やす。", "items": [{"text": "6月に説明会を開く。"}], "notes": []}
            """;

    private static final FilterOptions CALLED = new FilterOptions().setHasText("呼び出した案件");

    /** Beside each other in a drawn chart, and told on the same screen. */
    private static final List<String> METRICS = List.of("PI", "DI", "TU", "FNI", "EDE");

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Sheets sheets;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Test
    @DisplayName("事務局が見て回る運用監視に英語はなく、日付は和暦、ステップの名称に式は出ない")
    void theOfficeReadsCockpit() {
        var opened = OpenSheet.begin(sheets, runtime, "③ 庁舎の清掃", "d0103");
        var watched = runtime.createProcessInstanceQuery()
                .processInstanceId(opened.process())
                .singleResult();
        try (var office = new Person(port, "en-US").opens("cockpit", "suzuki", "ringi")) {
            for (var place : List.of("dashboard", "processes", "decisions", "tasks", "repository", "batch")) {
                office.goes("#/" + place, ".ctn-view, .ctn-wrapper section, .ctn-main h3");
                japanese(office, "cockpit-" + place);
                assertThat(office.see(".page-notifications .alert-danger")).hasCount(0);
            }
            office.goes("#/process-definition/" + watched.getProcessDefinitionId() + "/runtime", ".djs-shape");
            tabs(office, "definition");
            office.goes("#/process-instance/" + watched.getProcessInstanceId() + "/runtime", ".djs-shape");
            assertThat(office.see(".ctn-wrapper")).not().containsText("${");
            tabs(office, "instance");
            office.see(".ctn-content-bottom .nav-tabs a").filter(TASKS).click();
            assertThat(office.see(".ctn-content-bottom").first()).containsText(Pattern.compile("令和\\d+年\\d+月\\d+日"));
        }
    }

    @Test
    @DisplayName("事務局は年度サイクルから、呼び出した案件をたどれ、その一覧の列見出しにも英語はない")
    void theOfficeReadsWhatACycleHasCalled() {
        var cycle = OpenSheet.called(sheets, runtime, "④ 庁舎の照明", "d0103").process();
        try (var office = new Person(port, "en-US").opens("cockpit", "suzuki", "ringi")) {
            office.goes("#/process-instance/" + cycle + "/runtime", ".djs-shape");
            office.see(".ctn-content-bottom .nav-tabs a").filter(CALLED).click();
            var table = office.see(".ctn-content-bottom table").filter(new FilterOptions().setHasText("シートの提出"));
            assertThat(table.locator("tbody tr")).hasCount(1);
            assertThat(table.locator("thead")).containsText("状態");
            japanese(office, "cockpit-called");
        } finally {
            runtime.deleteProcessInstance(cycle, "its test is over");
        }
    }

    @Test
    @DisplayName("事務局は年度サイクルからシート、提出の回、承認と、呼び出した案件を順にたどって、待っているタスクに着く")
    void theOfficeFollowsASheetToItsOpenTask() {
        var cycle = OpenSheet.called(sheets, runtime, TITLE, "d0103");
        submit(cycle.key());
        try (var office = new Person(port, "en-US").opens("cockpit", "suzuki", "ringi")) {
            var approval = tasks.createTaskQuery()
                    .processInstanceBusinessKey(cycle.key())
                    .taskDefinitionKey(APPROVE_SHEET);
            office.page().waitForCondition(() -> approval.count() == 1);
            office.goes("#/process-instance/" + cycle.process() + "/runtime", ".djs-shape");
            for (var called : List.of("シートの提出", "シートの提出から受理まで", "シートの承認")) {
                follow(office, called);
            }
            office.see(".ctn-content-bottom .nav-tabs a").filter(TASKS).click();
            assertThat(office.see(".ctn-content-bottom").first()).containsText("承認する");
        } finally {
            runtime.deleteProcessInstance(cycle.process(), "its test is over");
        }
    }

    /** From a case to the one that it called. */
    private void follow(Person office, String called) {
        office.see(".ctn-content-bottom .nav-tabs a").filter(CALLED).click();
        var exactly = new FilterOptions().setHasText(Pattern.compile("^\\s*" + called + "\\s*$"));
        var row = office.see(".ctn-content-bottom table tbody tr")
                .filter(new FilterOptions().setHas(office.see("td").filter(exactly)));
        assertThat(row).hasCount(1);
        japanese(office, "cockpit-called-" + called);
        row.locator("a").first().click();
        assertThat(office.see(".breadcrumbs-panel")).containsText(called);
        assertThat(office.see(".djs-shape").first()).isVisible();
    }

    private void submit(String key) {
        var clerk = WebSession.login(port, "nakamura", "ringi");
        var task = WebSession.ENGINE + "/task/"
                + tasks.createTaskQuery()
                        .processInstanceBusinessKey(key)
                        .singleResult()
                        .getId();
        clerk.post(task + "/claim", Map.of("userId", "nakamura"));
        var sheet = Map.of("sheet", Map.of("value", CONTENT, "type", "Json"));
        assertThat(clerk.post(task + "/submit-form", Map.of("variables", sheet)).statusCode())
                .isEqualTo(204);
    }

    @Test
    @DisplayName("管理者が使う利用者管理にも、権限の種類の名称まで英語はない")
    void theAdministratorReadsAdmin() {
        try (var admin = new Person(port, "en-US").opens("admin", "admin", "admin")) {
            for (var place : List.of(
                    "users",
                    "user-create",
                    "users/suzuki?tab=profile",
                    "users/suzuki?tab=account",
                    "users/suzuki?tab=groups",
                    "groups",
                    "groups/office?tab=group",
                    "group-create",
                    "tenants",
                    "tenant-create",
                    "system?section=system-settings-general",
                    "system?section=system-settings-metrics",
                    "system?section=flow-node-count")) {
                admin.goes("#/" + place, ".ctn-wrapper section");
                japanese(admin, "admin-" + place.replaceAll("\\W", "-"));
            }
            admin.goes("#/authorization?resource=0", "td.permissions");
            var resources = admin.see("aside li a, .section-sidebar a, .nav-sidebar a");
            for (var resource = 0; resource < resources.count(); resource++) {
                resources.nth(resource).click();
                japanese(admin, "admin-authorization-" + resource);
            }
        }
    }

    private void tabs(Person person, String of) {
        japanese(person, "cockpit-" + of);
        var tabs = person.see(".ctn-content-bottom .nav-tabs a");
        for (var tab = 0; tab < tabs.count(); tab++) {
            tabs.nth(tab).click();
            japanese(person, "cockpit-" + of + "-" + tab);
        }
    }

    private void japanese(Person person, String screen) {
        person.settles().takesPicture(screen);
        assertThat(EnglishWords.on(person.page(), names())).as(screen).isEmpty();
    }

    /** What the engine calls people, groups, procedures, variables and applications; a variable's value is shown as it is. */
    private String[] names() {
        var ids = new ArrayList<String>();
        identities.createUserQuery().list().forEach(user -> ids.add(user.getId() + " " + user.getEmail()));
        identities.createGroupQuery().list().forEach(group -> ids.add(group.getId()));
        repository.createProcessDefinitionQuery().list().forEach(each -> ids.add(each.getId()));
        repository.createDecisionDefinitionQuery().list().forEach(each -> ids.add(each.getId()));
        repository.createDeploymentQuery().list().forEach(each -> {
            ids.add(each.getName() + " " + each.getSource());
            ids.addAll(repository.getDeploymentResourceNames(each.getId()));
        });
        runtime.createVariableInstanceQuery()
                .list()
                .forEach(variable -> ids.add(variable.getName() + " " + variable.getValue()));
        runtime.createProcessInstanceQuery().list().stream()
                .map(ProcessInstance::getBusinessKey)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        ids.addAll(METRICS);
        var applications = Stream.of("tasklist", "cockpit", "admin", "welcome", "default", "flow");
        var words = ids.stream().flatMap(id -> LATIN.matcher(id).results().map(found -> found.group()));
        return Stream.concat(applications, words).distinct().toArray(String[]::new);
    }
}
