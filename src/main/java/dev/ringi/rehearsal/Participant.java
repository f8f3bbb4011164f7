package dev.ringi.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/**
 * One person at Tasklist: logged in over HTTP, with a session and its CSRF token, asking for and sending what Tasklist
 * asks for and sends.
 */
final class Participant {

    static final String PASSWORD = "rehearsal";

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String MY_GROUPS_TASKS = "自分の課のタスク";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;
    private final String id;
    private String filter;

    private Participant(String address, String id) {
        this.address = address;
        this.id = id;
    }

    static Participant login(String address, String id) {
        var person = new Participant(address, id);
        person.send(person.request(TASKLIST).GET());
        person.send(person.request("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + id + "&password=" + PASSWORD)));
        person.send(person.request(TASKLIST).GET());
        return person;
    }

    String id() {
        return id;
    }

    /** The open tasks of the ready-made list for one's own groups. */
    List<JsonNode> tasks() {
        var tasks = new ArrayList<JsonNode>();
        json(request(ENGINE + "/filter/" + filter() + "/list").GET()).forEach(tasks::add);
        return tasks;
    }

    private String filter() {
        if (filter == null) {
            for (var candidate :
                    json(request(ENGINE + "/filter?resourceType=Task").GET())) {
                if (candidate.path("name").asText().equals(MY_GROUPS_TASKS)) {
                    filter = candidate.path("id").asText();
                }
            }
        }
        return filter;
    }

    /** What Tasklist loads beside the form: the variables in the task's reach. */
    JsonNode formVariables(String taskId) {
        return json(request(ENGINE + "/task/" + taskId + "/form-variables?deserializeValues=false")
                .GET());
    }

    void claim(String taskId) {
        post("/task/" + taskId + "/claim", JSON.createObjectNode().put("userId", id));
    }

    void unclaim(String taskId) {
        post("/task/" + taskId + "/unclaim", JSON.createObjectNode());
    }

    /** @param form what was filled in; objects and lists go as Json, as Tasklist sends them */
    void submit(String taskId, ObjectNode form) {
        var body = JSON.createObjectNode();
        var variables = body.putObject("variables");
        form.properties().forEach(field -> {
            var variable = variables.putObject(field.getKey());
            if (field.getValue().isContainerNode()) {
                variable.put("value", field.getValue().toString()).put("type", "Json");
            } else {
                variable.set("value", field.getValue());
            }
        });
        post("/task/" + taskId + "/submit-form", body);
    }

    private void post(String path, JsonNode body) {
        send(request(ENGINE + path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private JsonNode json(HttpRequest.Builder request) {
        try {
            return JSON.readTree(send(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 400) {
                throw new RehearsalFailed(id + ": " + answer.uri().getPath() + " → " + answer.statusCode() + " "
                        + new String(answer.body(), UTF_8));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RehearsalFailed("interrupted");
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "application/json, */*");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }
}
