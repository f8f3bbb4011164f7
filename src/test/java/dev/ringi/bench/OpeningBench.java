package dev.ringi.bench;

import dev.ringi.RingiApplication;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Opening a cycle, from the call's submission over HTTP until every sheet's task is there, beside what a {@link
 * BareEngine} needs for as many user tasks, in turn, on one PostgreSQL with durable settings. By hand, with the number of
 * targets: {@code java -cp … dev.ringi.bench.OpeningBench 1000}. The class path is that of {@link YearBench}.
 */
public final class OpeningBench {

    private static final String PASSWORD = "bench";

    /** One for each year from 令和2年度 to 令和8年度. */
    private static final int ROUNDS = 7;

    private final int targets;
    private final Path folder = Files.createTempDirectory("ringi-bench");
    private final EmbeddedPostgres server = EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(folder.resolve("bin").toFile())
            .setDataDirectory(folder.resolve("data"))
            .setLocaleConfig("locale", "C")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "60")
            .start();

    private OpeningBench(int targets) throws Exception {
        this.targets = targets;
    }

    public static void main(String[] args) throws Exception {
        new OpeningBench(Integer.parseInt(args[0])).run();
        System.exit(0);
    }

    private void run() throws Exception {
        var admin = new JdbcTemplate(server.getPostgresDatabase());
        admin.execute("create role ringi_app login");
        List.of("ours", "bare").forEach(name -> admin.execute("create database " + name));
        try (var stock = start(StockEngine.class, "bare", StockEngine.SETTINGS);
                var ours = start(RingiApplication.class, "ours", settings())) {
            var bare = new BareEngine(stock.getBean(ProcessEngine.class), targets);
            ProcessEngines.registerProcessEngine(ours.getBean(ProcessEngine.class));
            var office = new OpenCycle(ours, PASSWORD);
            var times = new ArrayList<long[]>();
            for (var round = 1; round <= ROUNDS; round++) {
                times.add(new long[] {
                    bare.userTasks(), bare.callActivities(), office.untilDrafted(targets, targets * round)
                });
                print("round " + round, times.get(round - 1));
            }
            print("median of the last " + (ROUNDS - 2), median(times.subList(2, ROUNDS)));
            check(new JdbcTemplate(ours.getBean(DataSource.class)));
        }
    }

    private static void print(String what, long[] ms) {
        System.out.printf(
                "%s: bare user tasks %d ms, bare call activities %d ms, ours %d ms, %.2f times%n",
                what, ms[0], ms[1], ms[2], (double) ms[2] / ms[0]);
    }

    private static long[] median(List<long[]> times) {
        return new long[] {median(times, 0), median(times, 1), median(times, 2)};
    }

    private static long median(List<long[]> times, int column) {
        var sorted = times.stream().mapToLong(row -> row[column]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** All that belongs to a sheet has to be there, not the tasks alone. */
    private static void check(JdbcTemplate database) {
        for (var rows : List.of("sheet where route <> '[]'", "sheet_draft", "mail where event like 'task:%'")) {
            var count = database.queryForObject("select count(*) from ringi." + rows, Long.class);
            System.out.println(rows + ": " + count);
        }
    }

    private String[] settings() throws Exception {
        var town = new BigTown(10);
        var organization = Files.writeString(folder.resolve("organization.yaml"), town.organization());
        var plan = Files.writeString(folder.resolve("plan.yaml"), town.plan(targets, 9 - ROUNDS));
        return new String[] {
            "--spring.datasource.username=ringi_app",
            "--spring.flyway.user=postgres",
            "--camunda.bpm.admin-user.password=" + PASSWORD,
            "--ringi.organization.file=" + organization,
            "--ringi.plan.files=" + plan,
            "--ringi.organization.initial-password=" + PASSWORD,
            "--ringi.programmes.first-year=" + (2027 - ROUNDS)
        };
    }

    private ConfigurableApplicationContext start(Class<?> application, String database, String... settings) {
        var shared = Stream.of(
                "--server.port=0",
                "--logging.level.root=warn",
                "--spring.datasource.url=jdbc:postgresql://localhost:" + server.getPort() + "/" + database);
        return SpringApplication.run(
                application, Stream.concat(shared, Arrays.stream(settings)).toArray(String[]::new));
    }
}
