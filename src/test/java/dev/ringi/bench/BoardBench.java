package dev.ringi.bench;

import dev.ringi.RingiApplication;
import dev.ringi.WebSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The office opens 進み具合 of a city of 100 departments, over HTTP: all of it, and one department's. By hand, with the number
 * of sheets: {@code java -cp … dev.ringi.bench.BoardBench 1000}. The class path is that of {@link YearBench}.
 */
public final class BoardBench {

    private static final String PASSWORD = "bench";
    private static final int WARM = 50;
    private static final int LOOKS = 200;

    private BoardBench() {}

    public static void main(String[] args) throws Exception {
        var sheets = Integer.parseInt(args[0]);
        try (var application = start(sheets)) {
            System.out.printf("opened in %d ms%n", new OpenCycle(application, PASSWORD).untilDrafted(sheets, sheets));
            var port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var office = WebSession.login(port, "staff1", PASSWORD);
            for (var page : List.of("/ringi/board", "/ringi/board?unit=d7", "/ringi/board/table.csv")) {
                report(page, times(office, page));
            }
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(int sheets) throws Exception {
        var folder = Files.createTempDirectory("ringi-bench");
        var town = new BigTown(100);
        Path organization = Files.writeString(folder.resolve("organization.yaml"), town.organization());
        Path plan = Files.writeString(folder.resolve("plan.yaml"), town.plan(sheets));
        return SpringApplication.run(
                RingiApplication.class,
                "--server.port=0",
                "--logging.level.root=warn",
                "--ringi.database.directory=" + folder.resolve("postgres"),
                "--ringi.sample.enabled=false",
                "--camunda.bpm.admin-user.password=" + PASSWORD,
                "--ringi.organization.file=" + organization,
                "--ringi.plan.files=" + plan,
                "--ringi.organization.initial-password=" + PASSWORD);
    }

    private static List<Double> times(WebSession office, String page) {
        IntStream.range(0, WARM).forEach(i -> look(office, page));
        return IntStream.range(0, LOOKS)
                .mapToObj(i -> look(office, page))
                .sorted()
                .toList();
    }

    private static double look(WebSession office, String page) {
        var begin = System.nanoTime();
        var answer = office.get(page);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void report(String page, List<Double> times) {
        System.out.printf("%s: median %.1f ms, p95 %.1f ms%n", page, times.get(LOOKS / 2), times.get(LOOKS * 95 / 100));
    }
}
