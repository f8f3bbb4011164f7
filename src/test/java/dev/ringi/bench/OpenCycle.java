package dev.ringi.bench;

import static dev.ringi.webapps.WebSession.ENGINE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.webapps.WebSession;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.ConfigurableApplicationContext;

/** The office issues the call, over HTTP, and every sheet waits for its drafters. */
final class OpenCycle {

    private final TaskService tasks;
    private final WebSession office;

    OpenCycle(ConfigurableApplicationContext application, String password) {
        tasks = application.getBean(TaskService.class);
        var port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        office = WebSession.login(port, "staff1", password);
    }

    /**
     * Issues the call of the next cycle that waits for it.
     *
     * @param sheets of all cycles so far
     * @return milliseconds from the call until all are there
     */
    long untilDrafted(int sheets) throws InterruptedException {
        var call = step("userTask_confirmCall").listPage(0, 1).get(0);
        var path = ENGINE + "/task/" + call.getId();
        office.post(path + "/claim", Map.of("userId", "staff1"));
        var begin = System.nanoTime();
        var answer = office.post(path + "/submit-form", form());
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(answer.body());
        }
        while (step("userTask_draftSheet").count() < sheets) {
            Thread.sleep(25);
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private TaskQuery step(String key) {
        return tasks.createTaskQuery().taskDefinitionKey(key);
    }

    private static JsonNode form() {
        var today = LocalDate.now();
        var body = JsonNodeFactory.instance.objectNode();
        put(body, "submissionDeadline", today.plusDays(30).toString());
        put(body, "reviewDeadline", today.plusDays(40).toString());
        put(body, "opinionDeadline", today.plusDays(50).toString());
        put(body, "releaseAt", today.plusDays(60) + "T09:00:00+09:00");
        body.withObject("/variables/confirmed").put("value", true);
        return body;
    }

    private static void put(ObjectNode body, String name, String value) {
        body.withObject("/variables/" + name).put("value", value).put("type", "String");
    }
}
