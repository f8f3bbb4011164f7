package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.ringi.WakabaTest;
import dev.ringi.WebSession;
import dev.ringi.organization.Absences;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WakabaTest
class AbsenceDialogTest {

    private static final String TASK = "回議を承認する";
    private static final String ABSENCES = "/camunda/api/tasklist/plugin/ringi/default/absence/absences";

    @LocalServerPort
    private int port;

    @Autowired
    private Absences absences;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Clock clock;

    private String deployment;

    @BeforeEach
    void beginWithATaskOfTheHead() {
        var model = Bpmn.createExecutableProcess("circular")
                .name("回議")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("approve")
                .name(TASK)
                .camundaCandidateGroups("d0102head")
                .endEvent()
                .done();
        deployment = repository
                .createDeployment()
                .addModelInstance("circular.bpmn", model)
                .deploy()
                .getId();
        runtime.startProcessInstanceByKey("circular");
    }

    @AfterEach
    void everybodyIsBack() {
        absences.current().forEach(absence -> absences.cancel(absence.id(), "admin"));
        repository.deleteDeployment(deployment, true);
    }

    @Test
    @DisplayName("課長が不在を登録すると代決者が課長のタスクを見て、取り消すと見えなくなる")
    void deputySeesTheHeadsTask() {
        try (var tanaka = at("tanaka")) {
            opens(tanaka);
            days(tanaka, LocalDate.now(clock), LocalDate.now(clock).plusDays(2));
            assertThat(dialog(tanaka).locator(".preview")).containsText("情報政策課長");
            assertThat(dialog(tanaka).locator(".preview")).containsText("伊藤 彩（情報政策課主査）");
            tanaka.press("登録する");
            assertThat(dialog(tanaka).getByRole(AriaRole.STATUS)).hasText("不在を登録しました。");
            assertThat(dialog(tanaka).locator(".registered")).containsText("田中 浩（情報政策課長）");
            assertThat(new AxeBuilder(tanaka.page())
                            .include(".ringi-absence-dialog")
                            .analyze()
                            .getViolations())
                    .isEmpty();
            assertThat(EnglishWords.on(tanaka.page())).isEmpty();
            tanaka.takesPicture("absence");

            try (var ito = at("ito")) {
                assertThat(tasks(ito)).hasCount(1);
                dialog(tanaka)
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("田中 浩"))
                        .click();
                assertThat(dialog(tanaka).locator(".registered")).containsText("登録はありません");
                ito.page().reload();
                assertThat(ito.see(".tasks-list")).isVisible();
                assertThat(absences.of("tanaka")).isEmpty();
            }
            tanaka.page().keyboard().press("Escape");
            assertThat(dialog(tanaka)).hasCount(0);
            assertThat(entry(tanaka)).isFocused();
        }
        try (var ito = at("ito")) {
            assertThat(entry(ito)).isVisible();
            assertThat(tasks(ito)).hasCount(0);
        }
    }

    @Test
    @DisplayName("重なる日は理由を添えて断られ、事務局はほかの人の不在も登録できる")
    void officeRegistersForOthers() {
        absences.register("tanaka", LocalDate.now(clock), LocalDate.now(clock), "tanaka");
        try (var office = at("takahashi")) {
            opens(office);
            dialog(office).getByLabel("不在になる人").selectOption("tanaka");
            days(office, LocalDate.now(clock), LocalDate.now(clock));
            assertThat(dialog(office).locator(".preview")).containsText("すでに登録されています");
            office.press("登録する");
            assertThat(dialog(office).getByRole(AriaRole.STATUS)).containsText("重ならない日にするか");
            dialog(office).getByLabel("不在になる人").selectOption("hasegawa");
            office.press("登録する");
            assertThat(dialog(office).locator(".registered")).containsText("長谷川 勇（消防本部消防長）");
            assertThat(dialog(office).locator(".registered")).containsText("登録：高橋 奈央");
        }
    }

    @Test
    @DisplayName("席のない職員には入口がなく、RESTでも、ほかの人の不在は登録も取消しもできない")
    void othersAreRefused() {
        var absence = absences.register("tanaka", LocalDate.now(clock), LocalDate.now(clock), "tanaka");
        var watanabe = WebSession.login(port, "watanabe", "ringi");
        var today = LocalDate.now(clock).toString();

        assertThat(WebSession.json(watanabe.get(ABSENCES)).path("own").asBoolean())
                .isFalse();
        assertThat(watanabe.get(ABSENCES).body()).doesNotContain("田中");
        var others = watanabe.post(ABSENCES, Map.of("person", "yamamoto", "from", today, "to", today));
        assertThat(others.statusCode()).isEqualTo(403);
        assertThat(others.body()).contains("本人か、事務局");
        var own = watanabe.post(ABSENCES, Map.of("from", today, "to", today));
        assertThat(own.statusCode()).isEqualTo(400);
        assertThat(own.body()).contains("長でも代決者でもない");
        assertThat(watanabe.post(ABSENCES, Map.of("from", "あした")).body()).contains("最初の日を、年月日で");
        assertThat(watanabe.delete(ABSENCES + "/" + absence.id()).statusCode()).isEqualTo(403);
        assertThat(watanabe.delete(ABSENCES + "/999999").statusCode()).isEqualTo(404);
        assertThat(absences.of("tanaka")).hasSize(1);
    }

    private static void opens(Person person) {
        entry(person).click();
        assertThat(dialog(person)).isVisible();
    }

    private static void days(Person person, LocalDate first, LocalDate last) {
        dialog(person).getByLabel("最初の日").fill(first.toString());
        dialog(person).getByLabel("最後の日").fill(last.toString());
    }

    private static Locator entry(Person person) {
        return person.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("不在の登録"));
    }

    private static Locator dialog(Person person) {
        return person.see(".ringi-absence-dialog");
    }

    private static Locator tasks(Person person) {
        return person.tasks().filter(new FilterOptions().setHasText(TASK));
    }

    private Person at(String id) {
        return new Person(port).opens("tasklist", id, "ringi");
    }
}
