package dev.ringi.bench;

import static dev.ringi.WebSession.ENGINE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.WebSession;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The office issues the call, over HTTP, and every sheet waits for its drafters. */
final class OpenCycle {

    private final TaskService tasks;
    private final JdbcTemplate database;
    private final WebSession office;

    OpenCycle(ConfigurableApplicationContext application, String password) {
        tasks = application.getBean(TaskService.class);
        database = application.getBean(JdbcTemplate.class);
        var port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        office = WebSession.login(port, "staff1", password);
    }

    /**
     * Issues the call of the next cycle that waits for it.
     *
     * @param targets of its plan
     * @param sheets of all cycles, this one's included
     * @return milliseconds from the call until all are there
     */
    long untilDrafted(int targets, int sheets) throws InterruptedException {
        var call = step("userTask_confirmCall").listPage(0, 1).get(0);
        var cycle = tasks.getVariable(call.getId(), "cycleId");
        var path = ENGINE + "/task/" + call.getId();
        office.post(path + "/claim", Map.of("userId", "staff1"));
        var begin = System.nanoTime();
        var answer = office.post(path + "/submit-form", form());
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(answer.body());
        }
        while (opened(cycle) < targets) {
            Thread.sleep(10);
        }
        var time = (System.nanoTime() - begin) / 1_000_000;
        if (step("userTask_draftSheet").count() != sheets) {
            throw new IllegalStateException("a sheet without its task");
        }
        return time;
    }

    /** Each in one transaction with its task; counting the tasks themselves would take a tenth of what is measured. */
    private int opened(Object cycle) {
        return database.queryForObject("select count(*) from ringi.sheet where cycle_id = ?", Integer.class, cycle);
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
        body.withObject("/variables/closedDay").put("value", true);
        body.withObject("/variables/confirmed").put("value", true);
        return body;
    }

    private static void put(ObjectNode body, String name, String value) {
        body.withObject("/variables/" + name).put("value", value).put("type", "String");
    }
}
