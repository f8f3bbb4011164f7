package dev.ringi.engine.security;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.WebSession;
import dev.ringi.sheet.Sheets;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** That the webapps still get what they call is what the browser's tests show. */
@RingiTest
class CallsTest {

    private static final String ABSENT = "見つからないか、見る権限がありません";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    private WebSession clerk;
    private WebSession office;
    private WebSession admin;
    private Task task;

    @BeforeEach
    void aTaskOfOthersIsOpen(@Autowired Town town, @Autowired Sheets sheets) {
        town.found();
        var opened = OpenSheet.begin(sheets, engine.getRuntimeService(), "⑦ 呼び出し", "d2");
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(opened.key())
                .singleResult();
        clerk = WebSession.login(port, "oka", "town");
        office = WebSession.login(port, "kato", "town");
        admin = WebSession.login(port, "admin", "admin");
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("画面が使わない呼び出しは、管理者にも404")
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /job/JOB/execute
            POST   | /job/retries
            PUT    | /job/suspended
            POST   | /history/cleanup
            GET    | /history/cleanup/job
            GET    | /history/detail
            GET    | /history/variable-instance
            GET    | /task/TASK/variables
            GET    | /task/TASK/comment
            POST   | /task/TASK/comment/create
            GET    | /task/TASK/attachment
            POST   | /task/TASK/complete
            POST   | /task/TASK/resolve
            POST   | /deployment/create
            POST   | /message
            POST   | /signal
            POST   | /condition
            POST   | /external-task/fetchAndLock
            POST   | /process-definition/key/annualCycle/start
            POST   | /process-instance/INSTANCE/modification
            POST   | /migration/execute
            GET    | /schema/log
            GET    | /version
            """)
    void nobodyCallsWhatNoScreenCalls(String method, String path) {
        for (var person : List.of(clerk, office, admin)) {
            assertAbsent(call(person, method, path));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("運用監視の閲覧は事務局と管理者に、その操作と利用者管理は管理者だけに開く")
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /job                          | office
            POST   | /process-instance             | office
            GET    | /process-instance/INSTANCE    | office
            POST   | /variable-instance            | office
            GET    | /history/process-instance/INSTANCE | office
            GET    | /deployment                   | office
            PUT    | /job/JOB/duedate              | admin
            PUT    | /job/JOB/retries              | admin
            PUT    | /task/TASK                    | admin
            POST   | /task/TASK/assignee           | admin
            GET    | /user/count                   | admin
            GET    | /authorization                | admin
            """)
    void eachCallsWhatTheirScreensCall(String method, String path, String first) {
        assertAbsent(call(clerk, method, path));
        if (first.equals("office")) {
            assertThat(call(office, method, path).statusCode()).isEqualTo(200);
        } else {
            assertAbsent(call(office, method, path));
        }
        assertThat(call(admin, method, path).body()).doesNotContain(ABSENT);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("手続きや予定の削除は、ボタンのある管理者にも断り、どうすればよいかを告げる")
    @ValueSource(strings = {"/process-instance/INSTANCE", "/job/JOB", "/deployment/x", "/process-definition/x"})
    void noCaseIsDeleted(String path) {
        var answer = call(admin, "DELETE", path);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("「止まっている手続き」から直してください");
        assertAbsent(call(office, "DELETE", path));
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .count())
                .isOne();
    }

    @Test
    @DisplayName("一覧は、どのアプリの呼び出しにも効く")
    void allAppsAreListed() {
        var board = "/camunda/api/cockpit/plugin/base/default/process-definition/statistics";
        var metrics = "/camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated";

        assertAbsent(clerk.get(board));
        assertThat(office.get(board).statusCode()).isEqualTo(200);
        assertAbsent(office.get(metrics));
        assertThat(admin.get(metrics).body()).doesNotContain(ABSENT);
        for (var app : List.of("tasklist", "cockpit", "admin", "welcome")) {
            assertAbsent(admin.get("/camunda/api/" + app + "/plugin/unknown/default/x"));
        }
    }

    @Test
    @DisplayName("書き方を変えても、一覧にない呼び出しは通らない")
    void disguisesAreSeenThrough() {
        for (var path : List.of(
                "/%6Aob/JOB/duedate",
                "/job;x=1/JOB/duedate",
                "/job//JOB/duedate",
                "/task/../job/JOB/duedate",
                "/user/oka/profile/../../../job/JOB/duedate",
                "/job/JOB/duedate;x=1")) {
            assertThat(call(clerk, "PUT", path).statusCode()).as(path).isBetween(400, 404);
        }
    }

    @Test
    @DisplayName("何度試しても、他人には清掃の予定も再試行の残りも変えられない")
    void aStrangerLeavesJobsAlone() {
        var before = cleanUp();
        for (var attempt = 0; attempt < 4; attempt++) {
            call(clerk, "POST", "/job/JOB/execute");
            call(clerk, "PUT", "/job/JOB/duedate");
            call(office, "PUT", "/job/JOB/suspended");
        }
        assertThat(cleanUp())
                .extracting(Job::getRetries, Job::getDuedate, Job::isSuspended)
                .containsExactly(before.getRetries(), before.getDuedate(), false);
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("権利のないものと、ないものとは、同じ答えになる")
    @CsvSource(delimiter = '|', textBlock = """
            GET     | /task/TASK
            GET     | /task/TASK/form
            GET     | /task/TASK/deployed-form
            GET     | /task/TASK/form-variables?deserializeValues=false
            GET     | /task/TASK/identity-links
            POST    | /task/TASK/claim
            POST    | /task/TASK/submit-form
            POST    | /filter/FILTER/list
            POST    | /filter/FILTER/count
            OPTIONS | /filter/FILTER
            GET     | /user/PERSON/profile
            PUT     | /job/JOB/duedate
            GET     | /process-instance/INSTANCE
            PUT     | /execution/INSTANCE/localVariables/x
            GET     | /variable-instance/INSTANCE
            GET     | /history/user-operation?taskId=TASK
            """)
    void nobodyIsToldWhatIsThere(String method, String path) {
        var there = call(clerk, method, path);
        var nowhere = call(
                clerk,
                method,
                path.replaceAll("TASK|FILTER|JOB|INSTANCE", UUID.randomUUID().toString())
                        .replace("PERSON", "nobody"));

        assertThat(there.statusCode()).isEqualTo(nowhere.statusCode());
        assertThat(there.body()).isEqualTo(nowhere.body());
    }

    @Test
    @DisplayName("番号は乱数で、前のものから次のものを当てられない")
    void idsAreRandom() {
        assertThat(List.of(
                        task.getId(),
                        task.getExecutionId(),
                        task.getProcessInstanceId(),
                        cleanUp().getId()))
                .allMatch(id -> UUID.fromString(id).version() == 4);
    }

    @Test
    @DisplayName("番号は乱数でも、期限が同じタスクは名前の順に並ぶ")
    void tasksOfOneDayAreSortedByName(@Autowired Sheets sheets) {
        for (var title : List.of("⑨ 番号う", "⑨ 番号い", "⑨ 番号あ", "⑨ 番号え")) {
            OpenSheet.begin(sheets, engine.getRuntimeService(), title, "d2");
        }
        var filter = engine.getFilterService()
                .createFilterQuery()
                .filterName("自分の課のタスク")
                .singleResult();
        var list = WebSession.login(port, "mori", "town").post(ENGINE + "/filter/" + filter.getId() + "/list", "{}");

        assertThat(WebSession.json(list).findValuesAsText("name"))
                .filteredOn(name -> name.contains("⑨ 番号"))
                .hasSize(4)
                .isSorted();
    }

    @Test
    @DisplayName("ログインなしでは、知られている呼び出しも知られていない呼び出しも401")
    void strangersLogInFirst() {
        var stranger = new WebSession(port);
        for (var path : Set.of("/task", "/job/x", "/nothing")) {
            assertThat(stranger.get(ENGINE + path).statusCode()).as(path).isEqualTo(401);
        }
    }

    private HttpResponse<String> call(WebSession person, String method, String path) {
        var filter = engine.getFilterService()
                .createFilterQuery()
                .filterName("すべてのタスク")
                .singleResult();
        var target = path.replace("JOB", cleanUp().getId())
                .replace("TASK", task.getId())
                .replace("INSTANCE", task.getProcessInstanceId())
                .replace("FILTER", filter.getId())
                .replace("PERSON", "mori");
        return person.send(person.request(ENGINE + target)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        Set.of("GET", "OPTIONS").contains(method)
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString("{}")));
    }

    private Job cleanUp() {
        return engine.getHistoryService().findHistoryCleanupJobs().get(0);
    }

    private static void assertAbsent(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains(ABSENT);
    }
}
