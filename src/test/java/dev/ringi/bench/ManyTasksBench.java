package dev.ringi.bench;

import dev.ringi.RingiApplication;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tasklist's requests at many open tasks with authorizations on, to this application and to a stock engine in turn, on
 * the same rows in the same PostgreSQL. By hand, with the number of tasks for each of a hundred departments: {@code java
 * -cp … dev.ringi.bench.ManyTasksBench 500}. The class path is that of {@link YearBench}.
 */
public final class ManyTasksBench {

    private static final String PASSWORD = "bench";
    private static final int DEPARTMENTS = 100;
    private static final String OWN = "自分の課のタスク";

    private final Path folder = Files.createTempDirectory("ringi-bench");
    private final EmbeddedPostgres server = EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(folder.resolve("bin").toFile())
            .setDataDirectory(folder.resolve("data"))
            .setLocaleConfig("locale", "C")
            .setServerConfig("shared_buffers", "512MB")
            .start();

    private ManyTasksBench() throws Exception {}

    public static void main(String[] args) throws Exception {
        var bench = new ManyTasksBench();
        bench.fill(Integer.parseInt(args[0]));
        if (args.length == 1) {
            bench.compare();
            System.exit(0);
        }
        System.out.println(bench.server.getJdbcUrl("postgres", "ours"));
        Thread.sleep(Long.parseLong(args[1]));
    }

    private void fill(int tasksEach) throws Exception {
        var admin = new JdbcTemplate(server.getPostgresDatabase());
        admin.execute("create role ringi_app login");
        admin.execute("create database ours");
        try (var application = ours()) {
            new OpenCycle(application, PASSWORD).untilDrafted(DEPARTMENTS, DEPARTMENTS);
            new TaskFlood(database("ours"), tasksEach).pour();
        }
        // Only now that nobody holds the rows are all of them seen through.
        database("ours").execute("vacuum analyze");
        admin.execute("create database stock template ours");
        database("stock")
                .queryForList("select indexname from pg_indexes where indexname like 'ringi_idx%'", String.class)
                .forEach(own -> database("stock").execute("drop index " + own));
        database("stock").execute("vacuum analyze");
    }

    private JdbcTemplate database(String name) {
        return new JdbcTemplate(server.getDatabase("postgres", name));
    }

    private void compare() throws Exception {
        try (var stock = stock();
                var ours = ours()) {
            var comparison = new Comparison(stock, ours, PASSWORD);
            comparison.measure(200, 100, "own tasks: list", "staff", OWN, Visitor::list);
            comparison.measure(200, 100, "own tasks: count", "staff", OWN, Visitor::count);
            comparison.measure(100, 100, "own tasks: page and count, as Tasklist asks", "staff", OWN, Visitor::page);
            System.out.println("warm");
            comparison.measure(800, 200, "own tasks: list", "staff", OWN, Visitor::list);
            comparison.measure(800, 200, "own tasks: count", "staff", OWN, Visitor::count);
            comparison.measure(2, 20, "all tasks: count, as administrator", "head", "すべてのタスク", Visitor::count);
        }
    }

    private ConfigurableApplicationContext ours() throws Exception {
        var town = new BigTown(DEPARTMENTS);
        var organization = Files.writeString(folder.resolve("organization.yaml"), town.organization());
        var plan = Files.writeString(folder.resolve("plan.yaml"), town.plan(DEPARTMENTS));
        return start(
                RingiApplication.class,
                "ours",
                "--spring.datasource.username=ringi_app",
                "--spring.flyway.user=postgres",
                "--camunda.bpm.admin-user.password=" + PASSWORD,
                "--ringi.organization.file=" + organization,
                "--ringi.plan.files=" + plan,
                "--ringi.organization.initial-password=" + PASSWORD);
    }

    private ConfigurableApplicationContext stock() {
        return start(StockEngine.class, "stock", StockEngine.SETTINGS);
    }

    private ConfigurableApplicationContext start(Class<?> application, String database, String... settings) {
        var shared = Stream.of(
                "--server.port=0",
                "--logging.level.root=warn",
                "--spring.datasource.url=jdbc:postgresql://localhost:" + server.getPort() + "/" + database);
        return SpringApplication.run(
                application, Stream.concat(shared, Stream.of(settings)).toArray(String[]::new));
    }
}
