package dev.ringi.engine.security;

import static dev.ringi.WebSession.ENGINE;

import dev.ringi.WebSession;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The ways in that are tried on an open application and on ours. */
final class Intrusion {

    private static final String DIAGRAM = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
            + " targetNamespace='x'><process id='planted' isExecutable='true'><startEvent id='s'/></process></definitions>";

    private static final int CLIENTS = 8;
    private static final int PAGES = 40;
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final int port;

    Intrusion(int port) {
        this.port = port;
    }

    /** CVE-2026-109432. */
    HttpResponse<String> expressionInAnAlternative(WebSession person, String expression) {
        return person.post(ENGINE + "/task", Map.of("orQueries", List.of(Map.of("assigneeExpression", expression))));
    }

    /** CVE-2026-77226. */
    HttpResponse<String> administratorWithoutLogin(String name) {
        var stranger = new WebSession(port);
        stranger.get("/camunda/app/welcome/default/");
        return stranger.post(
                "/camunda/api/admin/setup/default/user/create",
                Map.of(
                        "profile", Map.of("id", name, "firstName", name, "lastName", name, "email", ""),
                        "credentials", Map.of("password", "longEnough1")));
    }

    /** A stored filter evaluates what it holds whenever somebody opens it. */
    HttpResponse<String> filterWithExpression(WebSession person, String expression) {
        return person.post(
                ENGINE + "/filter/create",
                Map.of("resourceType", "Task", "name", "x", "query", Map.of("assigneeExpression", expression)));
    }

    /** A deployed process runs whatever its expressions say. */
    HttpResponse<String> deployment(WebSession person) {
        var form = "--x\r\nContent-Disposition: form-data; name=\"d\"; filename=\"planted.bpmn\"\r\n\r\n" + DIAGRAM
                + "\r\n--x--\r\n";
        return person.send(person.request(ENGINE + "/deployment/create")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(form)));
    }

    /** How many of the pages that many clients load at once would stay blank. */
    long blankPages() throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<Long> client = this::blankPagesOfOneClient;
            var results = pool.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(number -> client).toList());
            var blank = 0L;
            for (var result : results) {
                blank += result.get();
            }
            return blank;
        } finally {
            pool.shutdown();
        }
    }

    private long blankPagesOfOneClient() {
        var browser = new WebSession(port);
        return IntStream.range(0, PAGES)
                .mapToObj(number -> browser.get("/camunda/app/tasklist/default/"))
                .filter(Intrusion::isBlank)
                .count();
    }

    private static boolean isBlank(HttpResponse<String> page) {
        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        return NONCE.matcher(page.body())
                .results()
                .anyMatch(nonce -> !policy.contains("'nonce-" + nonce.group(1) + "'"));
    }
}
