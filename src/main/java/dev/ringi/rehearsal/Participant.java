package dev.ringi.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.engine.WebappAddresses;
import dev.ringi.sheet.SheetId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One person at Tasklist, asking for and sending over HTTP what Tasklist and its plugins ask for and send. */
final class Participant {

    static final String PASSWORD = "rehearsal";

    private static final String ENGINE = WebappAddresses.rest();
    private static final String MY_GROUPS_TASKS = "自分の課のタスク";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Session session;
    private final String id;
    private String filter;

    private Participant(Session session, String id) {
        this.session = session;
        this.id = id;
    }

    static Participant login(String address, String id) {
        return login(address, id, PASSWORD);
    }

    static Participant login(String address, String id, String password) {
        return new Participant(Session.login(address, id, password), id);
    }

    String id() {
        return id;
    }

    /** The open tasks of the ready-made list for one's own groups. */
    List<JsonNode> tasks() {
        var tasks = new ArrayList<JsonNode>();
        session.get(ENGINE + "/filter/" + filter() + "/list").forEach(tasks::add);
        return tasks;
    }

    private String filter() {
        if (filter == null) {
            for (var candidate : session.get(ENGINE + "/filter?resourceType=Task")) {
                if (candidate.path("name").asText().equals(MY_GROUPS_TASKS)) {
                    filter = candidate.path("id").asText();
                }
            }
        }
        return filter;
    }

    /** What Tasklist loads beside the form: the variables in the task's reach. */
    JsonNode formVariables(String taskId) {
        return session.get(ENGINE + "/task/" + taskId + "/form-variables?deserializeValues=false");
    }

    void claim(String taskId) {
        session.post(
                ENGINE + "/task/" + taskId + "/claim", JSON.createObjectNode().put("userId", id));
    }

    void giveBack(String taskId) {
        session.post(WebappAddresses.feature("task") + "/" + taskId + "/unclaim", JSON.createObjectNode());
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
        session.post(ENGINE + "/task/" + taskId + "/submit-form", body);
    }

    void saveDraft(String taskId, JsonNode sheet) {
        session.put(
                WebappAddresses.feature("drafts") + "/task/" + taskId + "/draft",
                JSON.createObjectNode().set("sheet", sheet));
    }

    JsonNode comments(String taskId) {
        return session.get(WebappAddresses.feature("beside") + "/task/" + taskId + "/comments");
    }

    JsonNode files(String taskId) {
        return session.get(filesOf(taskId)).path("files");
    }

    void attach(String taskId, String name, String content) {
        var query = "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        session.post(filesOf(taskId) + query, content.getBytes(StandardCharsets.UTF_8));
    }

    /** 公表. */
    void release(String taskId, long fileId) {
        session.put(
                filesOf(taskId) + "/" + fileId + "/mark",
                JSON.createObjectNode().put("forPublic", true));
    }

    private static String filesOf(String taskId) {
        return WebappAddresses.feature("attachments") + "/task/" + taskId;
    }

    void goAway(LocalDate first, LocalDate last) {
        session.post(
                WebappAddresses.feature("absence") + "/absences",
                JSON.createObjectNode().put("from", first.toString()).put("to", last.toString()));
    }

    /** @param state in which the person sees the sheet */
    void withdraw(SheetId sheetId, String state) {
        session.post(
                WebappAddresses.feature("sheets") + "/sheet/" + sheetId + "/withdrawal",
                JSON.createObjectNode().put("state", state));
    }
}
