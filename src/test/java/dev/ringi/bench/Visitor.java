package dev.ringi.bench;

import static dev.ringi.WebSession.ENGINE;

import dev.ringi.WebSession;
import java.net.http.HttpRequest.BodyPublishers;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.context.ConfigurableApplicationContext;

/** A person at one of the applications, who asks what Tasklist asks. */
final class Visitor {

    private static final String QUERY = """
            {"processVariables":[],"taskVariables":[],"caseInstanceVariables":[],"firstResult":0,"maxResults":15,
             "sorting":[{"sortBy":"dueDate","sortOrder":"asc"}],"active":true}""";

    private final ProcessEngine engine;
    private final WebSession session;

    Visitor(ConfigurableApplicationContext application, String person, String password) {
        engine = application.getBean(ProcessEngine.class);
        var port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        enter();
        session = WebSession.login(port, person, password);
    }

    /** The webapps find an engine by its name, which both applications' share. */
    private void enter() {
        ProcessEngines.registerProcessEngine(engine);
    }

    String filter(String name) {
        enter();
        for (var filter : WebSession.json(session.get(ENGINE + "/filter?resourceType=Task"))) {
            if (filter.path("name").asText().equals(name)) {
                return filter.path("id").asText();
            }
        }
        throw new IllegalStateException(name);
    }

    /** The page with its tasks' names and variables, and the count: one request of Tasklist's. */
    String page(String filter) {
        return ask(filter + "/list?firstResult=0&maxResults=15", "application/hal+json");
    }

    String list(String filter) {
        return ask(filter + "/list?firstResult=0&maxResults=15", "application/json");
    }

    String count(String filter) {
        return ask(filter + "/count", "application/json");
    }

    private String ask(String path, String type) {
        enter();
        var request = session.request(ENGINE + "/filter/" + path)
                .setHeader("Accept", type)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(QUERY));
        var answer = session.send(request);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
