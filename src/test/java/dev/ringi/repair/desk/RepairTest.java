package dev.ringi.repair.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.Desk;
import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.SetClock;
import dev.ringi.Town;
import dev.ringi.WebSession;
import dev.ringi.engine.SetMachine;
import dev.ringi.organization.Absences;
import dev.ringi.sheet.Drafts;
import dev.ringi.sheet.Sheets;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@RingiTest
class RepairTest {

    private static final String PAGE = "/ringi/repair";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Desk desk;

    @Autowired
    ProcessEngine engine;

    @Autowired
    StuckTasks tasks;

    @Autowired
    TaskRepair repair;

    @Autowired
    StuckSteps steps;

    @Autowired
    JdbcTemplate sql;

    private OpenSheet sheet;

    @BeforeEach
    void aSheetWaits(@Autowired Sheets sheets) {
        town.found();
        sheet = OpenSheet.begin(sheets, engine.getRuntimeService(), "⑧ 修理", "d2");
    }

    @AfterEach
    void everybodyIsBack() {
        town.found();
        engine.getRuntimeService().deleteProcessInstanceIfExists(sheet.process(), "tested", true, true, true, true);
    }

    @Test
    @DisplayName("担当できない人に割り当てられたタスクは一覧に出て、理由を添えて担当を外せ、記録に残る")
    void aTaskOfOneWhoLeftIsReleased() {
        desk.claim("mori", query());
        assertThat(stuck()).isEmpty();

        assignToAStranger();
        assertThat(stuck()).singleElement().satisfies(task -> {
            assertThat(task.why()).contains("今はいません");
            assertThat(task.takers()).extracting(person -> person.id()).contains("hara", "mori");
        });

        assertThatThrownBy(() -> repair.release(task().getId(), " ", "kato")).hasMessageContaining("直す理由");
        repair.release(task().getId(), "割当ての誤り", "kato");

        assertThat(task().getAssignee()).isNull();
        assertThat(trail("repair.TaskReleased")).contains("割当ての誤り", "\"oka\"");
        assertThatThrownBy(() -> repair.release(task().getId(), "もう一度", "kato")).hasMessageContaining("もう止まっていません");
    }

    @Test
    @DisplayName("担当の人が不在のタスクも一覧に出る")
    void aTaskOfOneWhoIsAwayIsListed(@Autowired Absences absences, @Autowired Clock clock) {
        desk.claim("mori", query());
        assertThat(stuck()).isEmpty();

        var today = LocalDate.now(clock);
        var absence = absences.register("mori", today, today, "kato");
        assertThat(stuck())
                .singleElement()
                .satisfies(task -> assertThat(task.why()).contains("不在"));

        absences.cancel(absence.id(), "kato");
        assertThat(stuck()).isEmpty();
    }

    @Test
    @DisplayName("十開庁日のあいだ保存もしないタスクは一覧に出て、下書きを保存すれば消える")
    void aTaskThatNobodyTouchesIsListed(@Autowired Sheets sheets, @Autowired Drafts drafts, @Autowired SetClock clock) {
        desk.claim("mori", query());
        clock.set(LocalDateTime.now().plusDays(30));
        assertThat(stuck())
                .singleElement()
                .satisfies(task -> assertThat(task.why()).contains("10開庁日以上"));

        var id = sheet.id();
        drafts.save(id, sheets.textToWorkOn(id), "mori", null);

        assertThat(stuck()).isEmpty();
    }

    @Test
    @DisplayName("担当を替えられるのは、その課に今いる人へだけ")
    void aTaskIsHandedOverToThoseWhoMayDoItOnly() {
        desk.claim("mori", query());
        assignToAStranger();

        assertThatThrownBy(() -> repair.handOver(task().getId(), "ueda", "急ぎ", "kato"))
                .hasMessageContaining("今いる方だけ");
        repair.handOver(task().getId(), "hara", "後任", "kato");

        assertThat(task().getAssignee()).isEqualTo("hara");
        assertThat(trail("repair.TaskHandedOver")).contains("後任", "\"hara\"");
    }

    @Test
    @DisplayName("失敗し尽くした処理は一覧に出て、もう一度試せ、記録に残る")
    void aStepThatFailedIsTriedAgain() {
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "failing.bpmn",
                        Bpmn.createExecutableProcess("failing")
                                .startEvent()
                                .serviceTask("fail")
                                .name("失敗する")
                                .camundaAsyncBefore()
                                .camundaExpression("${missing.thing}")
                                .endEvent()
                                .done())
                .deploy();
        try {
            engine.getRuntimeService().startProcessInstanceByKey("failing", "修理-1");
            fail();
            assertThat(steps.list())
                    .filteredOn(line -> line.subject().equals("修理-1"))
                    .singleElement()
                    .satisfies(line -> assertThat(line.cause()).contains("原因を直してから"))
                    .extracting(StuckSteps.Line::step)
                    .isEqualTo("失敗する");

            steps.retry(job().getId(), "原因を直した", "kato");

            assertThat(job().getRetries()).isEqualTo(1);
            assertThat(trail("修理-1", "repair.StepRetried")).contains("原因を直した", "失敗する");
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    @DisplayName("画面は事務局と管理者だけに開き、画面の印のない操作は断る")
    void thePageIsTheOffices() {
        assertThat(new WebSession(port).get(PAGE).statusCode()).isEqualTo(401);
        var clerk = WebSession.login(port, "oka", "town");
        assertThat(clerk.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(clerk.get(PAGE).body()).contains("事務局と管理者だけ");
        assertThat(clerk.post(PAGE + "/task/x/release", "").statusCode()).isEqualTo(403);

        var office = WebSession.login(port, "kato", "town");
        assertThat(office.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(office.get(PAGE).body()).contains("止まっている手続き");
        assertThat(office.post(PAGE + "/task/x/release", "").statusCode()).isEqualTo(403);
        assertThat(WebSession.login(port, "admin", "admin")
                        .get(PAGE + "/counts")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("時計が跳んだことは事務局にも見え、正しいと言えるのは管理者だけで、理由とともに記録に残る")
    void theClockIsTheAdministrators(@Autowired SetMachine machine) {
        var confirm = "/ringi/administration/clock/confirm";
        var admin = WebSession.login(port, "admin", "admin");
        var office = WebSession.login(port, "kato", "town");
        assertThat(admin.get(PAGE).body()).doesNotContain("サーバーの時計");
        machine.jump(Duration.ofDays(3));

        assertThat(office.get(PAGE).body()).contains("へ進みました。", "管理者に知らせてください。").doesNotContain(confirm);
        assertThat(office.get(PAGE + "/counts").body()).contains("\"clocks\":1");
        assertThat(post(office, confirm, "復旧のため").statusCode()).isEqualTo(403);
        assertThat(post(admin, confirm, " ").body()).contains("直す理由を入力してください");
        assertThat(machine.isHeld()).isTrue();

        assertThat(post(admin, confirm, "控えから復旧した").body()).contains("時計を正しいものとしました");
        assertThat(machine.isHeld()).isFalse();
        assertThat(trail("clock", "repair.ClockConfirmed")).contains("控えから復旧した");
    }

    /** As the page's form does; the answer is the page that is shown then. */
    private static HttpResponse<String> post(WebSession person, String address, String reason) {
        var matcher = Pattern.compile("name=\"token\" value=\"([^\"]+)\"")
                .matcher(person.get(PAGE).body());
        var token = matcher.find() ? matcher.group(1) : "";
        var form = "token=" + token + "&reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8);
        var answer = person.send(person.request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return answer.statusCode() == 302 ? person.get(PAGE) : answer;
    }

    private void fail() {
        for (var attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> engine.getManagementService().executeJob(job().getId()));
        }
    }

    private Job job() {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("failing")
                .singleResult();
    }

    /** As an administrator may, in Cockpit. */
    private void assignToAStranger() {
        engine.getTaskService().setAssignee(task().getId(), "oka");
    }

    private List<Stuck> stuck() {
        return tasks.list().stream()
                .filter(one -> one.subject().equals(sheet.key()))
                .toList();
    }

    private Task task() {
        return query().singleResult();
    }

    private TaskQuery query() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(sheet.key());
    }

    private String trail(String type) {
        return trail(sheet.key(), type);
    }

    private String trail(String subject, String type) {
        return sql.queryForObject(
                "select details::text from ringi.audit_entry where subject = ? and event_type = ?",
                String.class,
                subject,
                type);
    }
}
