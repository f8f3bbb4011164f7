package dev.ringi.health;

import static dev.ringi.WebSession.ENGINE;
import static dev.ringi.WebSession.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ringi.RingiProcess;
import dev.ringi.Town;
import dev.ringi.TownPlan;
import dev.ringi.WebSession;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One process, from its start to its end, with a mail server that takes a mail and says no more. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@DisplayName("動き続けること")
class StayingUpTest {

    /** Only so that a hang fails. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Five seconds on a machine that isn't busy; what isn't bounded takes thirty, or for ever. */
    private static final Duration SOON = Duration.ofSeconds(15);

    private static final String LIST = "/publications";
    private static final String TASKS = ENGINE + "/task";
    private static final String USERS = ENGINE + "/user";
    private static final String CASES = "/camunda/api/cockpit/plugin/base/default/process-definition/statistics";
    private static final String ABSENCES = "/camunda/api/tasklist/plugin/ringi/default/absence/absences";

    private final HttpClient client = HttpClient.newHttpClient();

    private Path folder;
    private SilentPost post;
    private int healthPort;
    private int port;
    private RingiProcess ringi;
    private WebSession suda;
    private String task;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        this.folder = folder;
        post = new SilentPost();
        healthPort = freePort();
        port = freePort();
        ringi = RingiProcess.start(List.of(
                "--server.port=" + port,
                "--ringi.health.port=" + healthPort,
                "--ringi.database.directory=" + postgres(),
                "--ringi.sample.enabled=false",
                "--ringi.organization.file=" + Files.writeString(folder.resolve("organization.yaml"), Town.FILE),
                "--ringi.organization.initial-password=town",
                "--ringi.plan.files=" + Files.writeString(folder.resolve("plan.yaml"), TownPlan.FILE),
                "--ringi.mail.interval=PT0.5S",
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + post.port()));
        assertThat(ringi.prints(line -> line.contains("起動しました"))).isPresent();
        ringi.printsUnheard();
        await().atMost(PATIENCE).until(() -> health("/health/ready").statusCode() == 200);
        suda = WebSession.login(port, "suda", "town");
        task = ENGINE + "/task/" + json(suda.get(TASKS)).path(0).path("id").asText();
    }

    @AfterAll
    void close() throws IOException {
        ringi.close();
        post.close();
    }

    @Test
    @Order(1)
    @DisplayName("監視用のポートは、生きていること・使えること・数を、名前も文章も出さずに答え、業務のポートはそれを答えない")
    void monitoringHasAPortOfItsOwn() throws Exception {
        assertThat(health("/health/live").body()).isEqualTo("{\"status\":\"UP\",\"process\":\"UP\"}");
        assertThat(health("/health/ready").body())
                .contains("\"database\":\"UP\"", "\"engine\":\"UP\"", "\"jobs\":\"UP\"");
        assertThat(health("/metrics").body())
                .contains("jvm_memory_used_bytes{", "hikaricp_connections_active{", "ringi_jobs_failed 0.0")
                .contains("ringi_mails{state=\"failed\"} 0.0", "ringi_mails_oldest_due_seconds ", "ringi_incidents 0.0")
                .contains("ringi_sheets_open{state=\"drafting\"}", "ringi_database_up 1.0")
                .containsPattern(
                        "http_server_requests_seconds_count\\{area=\"api\",method=\"GET\",status=\"200\"} [1-9]")
                .doesNotContain("suda", "須田", "town", "重点計画", ENGINE);
        assertThat(health("/").statusCode()).isEqualTo(404);
        assertThat(Stream.of("/health/live", "/health/ready", "/metrics")
                        .map(path -> get(port, path, "*/*").statusCode()))
                .containsOnly(404);
    }

    @Test
    @Order(2)
    @DisplayName("データベースが黙っても、待っていた人も後から来た人も、すぐに日本語で断られ、戻れば同じログインのまま続けられる")
    void aSilentDatabaseIsToldOf() throws Exception {
        var server = server();
        var halted = Stream.concat(Stream.of(server), server.descendants()).toList();
        signal("STOP", halted);
        try {
            for (var path : List.of(TASKS, USERS, CASES, ABSENCES, TASKS)) {
                refuses(() -> suda.get(path), "\"type\":\"Refusal\"");
            }
            refuses(() -> suda.post(task + "/claim", Map.of("userId", "suda")), "\"type\":\"Refusal\"");
            refuses(() -> get(port, LIST, "text/html"), "<html lang=\"ja\">");
            refuses(this::login, "\"type\":\"Refusal\"");
            assertThat(health("/health/live").statusCode()).isEqualTo(200);
            assertThat(health("/health/ready").body()).contains("\"database\":\"DOWN\"", "\"engine\":\"UP\"");
            assertThat(health("/metrics").body()).contains("ringi_database_up 0.0");
        } finally {
            signal("CONT", halted);
        }
        isBack();
        assertThat(suda.post(task + "/claim", Map.of("userId", "suda")).statusCode())
                .isEqualTo(204);
    }

    @Test
    @Order(3)
    @DisplayName("組み込みのPostgreSQLは、kill -9されても同じポートで起動し直し、受け付けたことは残っている")
    void aKilledServerComesBack() throws Exception {
        var before = server();
        var address =
                Files.readAllLines(postgres().resolve("data/postmaster.pid")).get(3);
        signal("KILL", List.of(before));

        await().atMost(PATIENCE).until(() -> server().pid() != before.pid());
        isBack();
        assertThat(Files.readAllLines(postgres().resolve("data/postmaster.pid")).get(3))
                .isEqualTo(address);
        assertThat(json(suda.get(task)).path("assignee").asText()).isEqualTo("suda");
        assertThat(health("/metrics").body()).contains("ringi_jobs_failed 0.0", "ringi_incidents 0.0");
    }

    @Test
    @Order(4)
    @DisplayName("メールサーバーもデータベースも黙ったまま、問い合わせが待っていても、止めればすぐに止まる")
    void itEndsWhateverHangs() throws Exception {
        assertThat(post.hasTakenOne()).isTrue();
        var server = server();
        var halted = Stream.concat(Stream.of(server), server.descendants()).toList();
        signal("STOP", halted);
        var asked = client.sendAsync(request(port, LIST, "text/html"), BodyHandlers.ofString());

        var begun = System.nanoTime();
        ringi.stop();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        // What the process itself had no time left for on a busy machine.
        signal("KILL", halted);

        // Fifteen seconds on a machine that isn't busy.
        assertThat(took).isLessThan(Duration.ofSeconds(30));
        assertThat(asked.handle((answer, failure) -> answer == null || answer.statusCode() == 503)
                        .join())
                .isTrue();
    }

    private void refuses(Call call, String shape) throws Exception {
        var begun = System.nanoTime();
        var answer = call.answer();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body()).contains("ただいまデータベースに接続できないため", shape).doesNotContain("ENGINE-", "SQL", "Exception");
    }

    private HttpResponse<String> login() {
        return suda.send(suda.request("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=kato&password=town")));
    }

    /** Without a new login. */
    private void isBack() {
        await().atMost(PATIENCE).until(() -> health("/health/ready").statusCode() == 200);
        await().atMost(PATIENCE).until(() -> suda.get(TASKS).statusCode() == 200);
        assertThat(get(port, LIST, "text/html").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> health(String path) {
        return get(healthPort, path, "*/*");
    }

    private HttpResponse<String> get(int port, String path, String accepted) {
        return client.sendAsync(request(port, path, accepted), BodyHandlers.ofString())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private static HttpRequest request(int port, String path, String accepted) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accepted)
                .build();
    }

    /** The embedded one; between its death and its return there may be none to read of. */
    private ProcessHandle server() throws IOException {
        var file = postgres().resolve("data/postmaster.pid");
        await().atMost(PATIENCE)
                .until(() -> Files.exists(file) && Files.readAllLines(file).size() > 3);
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).strip()))
                .orElseThrow();
    }

    private static void signal(String name, List<ProcessHandle> processes) throws Exception {
        var command =
                Stream.concat(Stream.of("kill", "-" + name), processes.stream().map(process -> "" + process.pid()));
        new ProcessBuilder(command.toList()).start().waitFor();
    }

    private Path postgres() {
        return folder.resolve("postgres");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private interface Call {
        HttpResponse<String> answer() throws Exception;
    }
}
