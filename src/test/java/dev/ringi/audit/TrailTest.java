package dev.ringi.audit;

import static dev.ringi.WebSession.ENGINE;
import static dev.ringi.WebSession.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.ringi.OpenSheet;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.WebSession;
import dev.ringi.organization.Groups;
import dev.ringi.sheet.Sheets;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is no event of the domain and stands in the trail all the same. */
@RingiTest
@DisplayName("業務の外の記録")
class TrailTest {

    private static final String LOGIN = "/camunda/api/admin/auth/user/default/login/tasklist";
    private static final String TRAIL = "/ringi/administration/trail";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Traces traces;

    @Autowired
    private ProcessEngine engine;

    private long before;

    @BeforeEach
    void begin(@Autowired Town town) {
        town.found();
        traces.settle();
        before = sql.queryForObject("select number from ringi.audit_head", Long.class);
    }

    @Test
    @DisplayName("ログインとログアウトは、誰がどこからかが残る")
    void loginsAreKept() {
        var mori = WebSession.login(port, "mori", "town");
        mori.post("/camunda/api/admin/auth/user/default/logout", "{}");

        assertThat(kept("trail.PasswordAccepted"))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("actor", "mori")
                        .containsEntry("subject", "mori")
                        .hasEntrySatisfying(
                                "details",
                                details -> assertThat(details).asString().contains("127.0.0.1", LOGIN)));
        assertThat(awaited("trail.LoggedOut", 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry).containsEntry("actor", "mori"));
    }

    @Test
    @DisplayName("違うパスワードも残る。名前の欄に打たれたものは、利用者の名前でなければ残さない。繰り返しは一つに数える")
    void wrongPasswordsAreKept() {
        logIn("mori", "chigau");
        logIn("mori", "mata-chigau");
        logIn("mori", "mada-chigau");
        logIn("my-own-password", "mori");
        traces.settle();

        assertThat(kept("trail.PasswordRefused"))
                .extracting(entry -> entry.get("subject"), entry -> times(entry))
                .containsExactly(tuple("mori", null), tuple("", null), tuple("mori", "2"));
        assertThat(kept("%").toString()).doesNotContain("chigau", "my-own-password");
    }

    @Test
    @DisplayName("拒まれた操作は、誰が・何を・どの規則でかが残る")
    void refusalsAreKept(@Autowired Sheets sheets) {
        var task = task(sheets);
        var oka = WebSession.login(port, "oka", "town");

        oka.get(ENGINE + "/task/" + task);
        oka.post(ENGINE + "/job/x/execute", "{}");
        oka.get(TRAIL);

        assertThat(awaited("trail.RequestRefused", 3))
                .extracting(entry -> entry.get("actor"), entry -> entry.get("subject"), TrailTest::rule)
                .containsExactly(
                        tuple("oka", ENGINE + "/task/" + task, "404 engine.absent"),
                        tuple("oka", ENGINE + "/job/x/execute", "404 engine.absent"),
                        tuple("oka", TRAIL, "403 null"));
    }

    @Test
    @DisplayName("拒まれ続けるスクリプトは、一分に六十種類までしか書かせない")
    void aFloodIsCounted() {
        var oka = WebSession.login(port, "oka", "town");
        for (var number = 0; number < 70; number++) {
            oka.get(ENGINE + "/nothing/" + number);
        }
        traces.settle();

        assertThat(kept("trail.RequestRefused")).hasSizeLessThanOrEqualTo(60);
        assertThat(kept("audit.TracesLeftOut")).singleElement().satisfies(entry -> {
            assertThat(entry).containsEntry("actor", "oka");
            assertThat(Integer.parseInt(times(entry))).isBetween(10, 20);
        });
    }

    @Test
    @DisplayName("添付ファイルを取り出せば、誰がどのファイルをかが残る")
    void downloadsAreKept(@Autowired Sheets sheets) {
        var files = "/camunda/api/tasklist/plugin/ringi/default/attachments/task/" + task(sheets);
        var oka = WebSession.login(port, "mori", "town");
        oka.send(oka.request(files + "?name=%E6%8E%A7%E3%81%88.txt")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString("控え")));
        var version = json(oka.get(files)).at("/files/0/versions/0/id").asLong();

        assertThat(oka.get(files + "/version/" + version).statusCode()).isEqualTo(200);

        assertThat(awaited("trail.FileTaken", 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("actor", "mori")
                        .containsEntry("subject", files + "/version/" + version)
                        .hasEntrySatisfying(
                                "details",
                                details -> assertThat(details).asString().contains("控え.txt")));
    }

    @Test
    @DisplayName("管理者の変更は、呼び出しごとに値とともに残り、パスワードは残らない。拒まれた変更は拒否として残る")
    void whatAnAdministratorChangesIsKept(@Autowired Sheets sheets) {
        var task = task(sheets);
        var admin = WebSession.login(port, "admin", "admin");
        var newcomer = Map.of(
                "profile", Map.of("id", "trailer", "firstName", "新", "lastName", "人"),
                "credentials", Map.of("password", "Long-Enough1"));

        assertThat(admin.post(ENGINE + "/user/create", newcomer).statusCode()).isEqualTo(204);
        assertThat(admin.delete(ENGINE + "/group/" + Groups.ADMINISTRATORS).statusCode())
                .isEqualTo(400);
        assertThat(admin.post(ENGINE + "/task/" + task + "/assignee", Map.of("userId", "mori"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(admin.delete(ENGINE + "/user/trailer").statusCode()).isEqualTo(204);

        assertThat(kept("trail.AdministratorActed"))
                .extracting(entry -> entry.get("actor"), entry -> entry.get("subject"))
                .containsExactly(
                        tuple("admin", ENGINE + "/user/create"),
                        tuple("admin", ENGINE + "/task/" + task + "/assignee"),
                        tuple("admin", ENGINE + "/user/trailer"));
        assertThat(kept("trail.AdministratorActed").toString())
                .contains("trailer", "userId", "\"DELETE\"")
                .doesNotContain("Long-Enough1");
        assertThat(awaited("trail.RequestRefused", 1))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry).containsEntry("subject", ENGINE + "/group/" + Groups.ADMINISTRATORS));
    }

    @Test
    @DisplayName("変数・案件の停止・権限・自分のパスワードの変更も残る")
    void everyKindOfChangeIsKept(@Autowired Sheets sheets) {
        var instance = engine.getTaskService()
                .createTaskQuery()
                .taskId(task(sheets))
                .singleResult()
                .getProcessInstanceId();
        var admin = WebSession.login(port, "admin", "admin");
        var one = ENGINE + "/process-instance/" + instance;

        admin.put(one + "/variables/traced", Map.of("value", "値".repeat(300), "type", "String"));
        admin.put(one + "/suspended", Map.of("suspended", true));
        admin.put(one + "/suspended", Map.of("suspended", false));
        admin.post(
                ENGINE + "/authorization/create",
                Map.of(
                        "type",
                        1,
                        "userId",
                        "mori",
                        "resourceType",
                        7,
                        "resourceId",
                        "trailed",
                        "permissions",
                        List.of("READ")));
        admin.put(one + "/suspended?why=traced", Map.of("suspended", false));
        changesPassword("mori", "town", "Atarashii-1");

        var kept = kept("trail.AdministratorActed");
        assertThat(kept)
                .extracting(entry -> entry.get("subject"))
                .containsSequence(
                        one + "/variables/traced",
                        one + "/suspended",
                        one + "/suspended",
                        ENGINE + "/authorization/create",
                        one + "/suspended")
                .endsWith(ENGINE + "/user/mori/credentials");
        assertThat(kept.toString())
                .contains("why=traced", "trailed")
                .doesNotContain("値".repeat(201), "Atarashii-1", "town");
    }

    private void changesPassword(String person, String from, String to) {
        WebSession.login(port, person, from)
                .put(
                        ENGINE + "/user/" + person + "/credentials",
                        Map.of("password", to, "authenticatedUserPassword", from));
        var changed =
                engine.getIdentityService().createUserQuery().userId(person).singleResult();
        changed.setPassword(from);
        engine.getIdentityService().saveUser(changed);
    }

    @Test
    @DisplayName("管理者は画面で記録を読み、点検できる。ほかの人は読めない")
    void administratorsReadTheTrail() {
        logIn("mori", "<b>");
        var admin = WebSession.login(port, "admin", "admin");

        var page = admin.get(TRAIL).body();
        assertThat(page).contains("パスワードの不一致", "パスワードの一致（ログイン）", "点検する").doesNotContain(">trail.Password");
        assertThat(admin.get(TRAIL + "?kind=trail.PasswordRefused&actor=nobody").body())
                .contains("該当する記録はありません");
        assertThat(WebSession.login(port, "mori", "town").get(TRAIL).statusCode())
                .isEqualTo(403);

        var token = page.replaceAll("(?s).*name=\"token\" value=\"([^\"]+)\".*", "$1");
        admin.send(admin.request(TRAIL + "/check?token=" + token).POST(BodyPublishers.noBody()));
        assertThat(admin.get(TRAIL).body()).contains("書き換えも欠けも割り込みもありません");
    }

    private String task(Sheets sheets) {
        var opened = OpenSheet.begin(sheets, engine.getRuntimeService(), "⑦ 記録", "d2");
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(opened.key())
                .singleResult()
                .getId();
    }

    private void logIn(String user, String password) {
        var stranger = new WebSession(port);
        stranger.get("/camunda/app/tasklist/default/");
        stranger.send(stranger.request(LOGIN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + user + "&password=" + password)));
    }

    /** Since this test began. */
    private List<Map<String, Object>> kept(String type) {
        return sql.queryForList(
                "select actor, subject, details::text as details from ringi.audit_entry"
                        + " where number > ? and event_type like ? order by number",
                before,
                type);
    }

    /** A trace is written while its answer is under way. */
    private List<Map<String, Object>> awaited(String type, int number) {
        await().atMost(Duration.ofMinutes(1)).until(() -> kept(type).size() >= number);
        return kept(type);
    }

    private String times(Map<String, Object> entry) {
        return sql.queryForObject("select ?::jsonb ->> 'times'", String.class, entry.get("details"));
    }

    private static String rule(Map<String, Object> entry) {
        var details = (String) entry.get("details");
        return details.replaceAll(".*\"status\": (\\d+).*", "$1") + " "
                + details.replaceAll(".*\"code\": \"?([\\w.]+)\"?.*", "$1");
    }
}
