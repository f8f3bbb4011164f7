package dev.ringi.bench;

import static dev.ringi.WebSession.ENGINE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.RingiApplication;
import dev.ringi.WebSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Start-up, opening a cycle, and completing drafts of 3,000 characters over HTTP, on the embedded PostgreSQL with its
 * durable settings; the first ones while the JVM still compiles, the others after two hundred. By hand, with the number of targets: {@code java -cp … dev.ringi.bench.YearBench 1000}. Of the test
 * classes only this package and {@link WebSession} belong on the class path: the application scans it for components.
 */
public final class YearBench {

    private static final String PASSWORD = "bench";

    private final ConfigurableApplicationContext application;
    private final int port;

    private YearBench(ConfigurableApplicationContext application) {
        this.application = application;
        this.port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public static void main(String[] args) throws Exception {
        var targets = Integer.parseInt(args[0]);
        var folder = Files.createTempDirectory("ringi-bench");
        var town = new BigTown(10);
        Files.writeString(folder.resolve("organization.yaml"), town.organization());
        Files.writeString(folder.resolve("plan.yaml"), town.plan(targets));
        for (var start : List.of("first start", "second start")) {
            var begin = System.nanoTime();
            var application = SpringApplication.run(RingiApplication.class, settings(folder));
            System.out.printf("%s: %d ms%n", start, millisSince(begin));
            if (start.startsWith("second")) {
                new YearBench(application).run(targets);
            }
            application.close();
        }
        System.exit(0);
    }

    private static String[] settings(Path folder) {
        return new String[] {
            "--server.port=0",
            "--logging.level.root=warn",
            "--ringi.database.directory=" + folder.resolve("postgres"),
            "--ringi.sample.enabled=false",
            "--ringi.organization.file=" + folder.resolve("organization.yaml"),
            "--ringi.plan.files=" + folder.resolve("plan.yaml"),
            "--ringi.organization.initial-password=" + PASSWORD
        };
    }

    private void run(int targets) throws Exception {
        openCycle(targets);
        var each = Math.min(targets / 10, 50);
        report("completing a draft, the first after the start", completeDrafts(List.of("staff2"), each));
        completeDrafts(List.of("staff7", "staff8", "staff9"), each);
        report("completing a draft, one at a time", completeDrafts(List.of("staff10"), each));
        report(
                "completing a draft, four at once",
                completeDrafts(List.of("staff3", "staff4", "staff5", "staff6"), each));
    }

    private void openCycle(int targets) throws InterruptedException {
        var office = WebSession.login(port, "staff1", PASSWORD);
        var task = taskPath(tasksNamed("userTask_confirmCall", "office").get(0));
        office.post(task + "/claim", Map.of("userId", "staff1"));
        var begin = System.nanoTime();
        var answer = office.post(task + "/submit-form", call());
        System.out.printf("issuing the call: %d ms (%d)%n", millisSince(begin), answer.statusCode());
        while (application
                        .getBean(TaskService.class)
                        .createTaskQuery()
                        .taskDefinitionKey("userTask_draftSheet")
                        .count()
                < targets) {
            Thread.sleep(20);
        }
        System.out.printf("all %d sheets wait for their drafters: %d ms%n", targets, millisSince(begin));
    }

    private List<Long> completeDrafts(List<String> people, int each) throws Exception {
        var pool = Executors.newFixedThreadPool(people.size());
        var work = people.stream()
                .map(person -> (Callable<List<Long>>) () -> completeDrafts(person, each))
                .toList();
        var times = new ArrayList<Long>();
        for (var done : pool.invokeAll(work)) {
            times.addAll(done.get());
        }
        pool.shutdown();
        return times;
    }

    private List<Long> completeDrafts(String person, int count) {
        var session = WebSession.login(port, person, PASSWORD);
        var department = person.replace("staff", "d");
        var times = new ArrayList<Long>();
        for (var id : tasksNamed("userTask_draftSheet", department).stream()
                .limit(count)
                .toList()) {
            var task = taskPath(id);
            session.post(task + "/claim", Map.of("userId", person));
            var begin = System.nanoTime();
            var answer = session.post(task + "/submit-form", sheet());
            times.add(millisSince(begin));
            if (answer.statusCode() != 204) {
                throw new IllegalStateException(answer.body());
            }
        }
        return times;
    }

    private List<String> tasksNamed(String key, String group) {
        return application
                .getBean(TaskService.class)
                .createTaskQuery()
                .taskDefinitionKey(key)
                .taskCandidateGroup(group)
                .list()
                .stream()
                .map(task -> task.getId())
                .toList();
    }

    private static String taskPath(String id) {
        return ENGINE + "/task/" + id;
    }

    private static JsonNode call() {
        var today = LocalDate.now();
        var body = variables();
        put(body, "submissionDeadline", today.plusDays(30).toString());
        put(body, "reviewDeadline", today.plusDays(40).toString());
        put(body, "opinionDeadline", today.plusDays(50).toString());
        put(body, "releaseAt", today.plusDays(60) + "T09:00:00+09:00");
        body.withObject("/variables/closedDay").put("value", true);
        body.withObject("/variables/confirmed").put("value", true);
        return body;
    }

    private static JsonNode sheet() {
        var sheet = JsonNodeFactory.instance.objectNode();
        for (var field : List.of("background", "efforts", "issues", "goal")) {
            sheet.put(field, "若葉市の取組を進めます。".repeat(750 / 12));
        }
        sheet.putArray("items").addObject().put("text", "6月に周知する");
        sheet.putArray("notes");
        var body = variables();
        body.withObject("/variables/sheet").put("value", sheet.toString()).put("type", "Json");
        return body;
    }

    private static ObjectNode variables() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void put(ObjectNode body, String name, String value) {
        body.withObject("/variables/" + name).put("value", value).put("type", "String");
    }

    private static void report(String what, List<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                "%s: median %d ms, p95 %d ms, n %d%n",
                what, sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted.length);
    }

    private static long millisSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
