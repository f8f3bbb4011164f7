package dev.ringi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.ringi.database.KeptData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The sample plan's year, rehearsed once for all tests of this JVM that read it: killed twice on the way, the second
 * time while it rendered, started again each time, and gone to its end, with a mail server at hand.
 *
 * @param folder what the rehearsal leaves behind; there until the next
 * @param kills in their order
 * @param lastSteps printed since the last of them, to the end
 * @param mails that came to the mail server
 * @param database after the end
 */
record RehearsedYear(Path folder, List<Kill> kills, List<String> lastSteps, int mails, JdbcTemplate database) {

    static final Path PLAN = Path.of("target/rehearsed-plan/wakaba-plan.yaml");

    static final Path SAMPLE = Path.of("src/main/resources/sample/wakaba-plan.yaml");
    private static final Path FOLDER = Path.of("target/rehearsed-year");

    private static final List<String> KILLED_AFTER = List.of("文案を取り込んで", "→ 決裁");
    private static final String LAST = "→ 決裁";

    private static final String ITEM_OF_ANOTHER_UNIT = "  - 消防本部において、4市の消防が使う防火衣の仕様をそろえるための検討会を年3回開催する。\n";
    private static final String ITS_SECOND = "  - 消防本部において、救急車を4市で整備することの可否を年度内にまとめる。\n";

    private static RehearsedYear year;
    private static Throwable failure;

    /**
     * What the database holds when a JVM was just killed.
     *
     * @param after the step that was the last to be read
     * @param steps read since the start before
     */
    record Kill(
            String after,
            List<String> steps,
            long sheetsWithoutCase,
            long casesWithoutSheet,
            long mails,
            long mailsForOutside) {}

    /** Walks the year at the first call. Where that failed, it fails for every reader, for the same cause. */
    static synchronized RehearsedYear get() {
        if (year == null && failure == null) {
            try {
                FileSystemUtils.deleteRecursively(FOLDER);
                writePlan();
                year = rehearse();
            } catch (Exception | AssertionError whatever) {
                failure = whatever;
            }
        }
        if (failure != null) {
            throw new AssertionError("the year was not rehearsed to its end", failure);
        }
        return year;
    }

    /** The sample's, with a sheet of which a unit that doesn't lead has two items to write. */
    private static void writePlan() throws IOException {
        var sample = Files.readString(SAMPLE);
        assertThat(sample).contains(ITEM_OF_ANOTHER_UNIT);
        Files.createDirectories(PLAN.getParent());
        Files.writeString(PLAN, sample.replace(ITEM_OF_ANOTHER_UNIT, ITEM_OF_ANOTHER_UNIT + ITS_SECOND));
    }

    private static RehearsedYear rehearse() throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            var post = new String[] {
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + server.getSmtp().getPort()
            };
            var kills = new ArrayList<Kill>();
            for (var step : KILLED_AFTER) {
                kills.add(killed(step, post));
            }
            try (var run = new RehearsalRun(PLAN, FOLDER, post)) {
                assertThat(run.exitStatus()).as(String.join("\n", run.steps())).isZero();
                var database = KeptData.left(FOLDER.resolve("postgres"));
                return new RehearsedYear(FOLDER, kills, run.steps(), server.getReceivedMessages().length, database);
            }
        } finally {
            server.stop();
        }
    }

    private static Kill killed(String after, String[] post) throws Exception {
        try (var run = new RehearsalRun(PLAN, FOLDER, post)) {
            assertThat(run.reaches(step -> step.contains(after)))
                    .as(after + "\n" + String.join("\n", run.steps()))
                    .isTrue();
            if (after.equals(LAST)) {
                awaitRendering();
            }
            run.kill();
            var database = KeptData.underWay(FOLDER.resolve("postgres"));
            return new Kill(
                    after,
                    run.steps(),
                    count(database, SHEETS_WITHOUT_CASE),
                    count(database, CASES_WITHOUT_SHEET),
                    count(database, "select count(*) from ringi.mail"),
                    count(database, MAILS_FOR_OUTSIDE));
        }
    }

    private static void awaitRendering() throws IOException {
        var database = KeptData.underWay(FOLDER.resolve("postgres"));
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(2))
                .until(() -> count(database, RENDERING_STEPS) > 0);
    }

    private static long count(JdbcTemplate database, String query) {
        return database.queryForObject(query, Long.class);
    }

    private static final String SHEETS_WITHOUT_CASE = """
            select count(*) from ringi.sheet s where s.state <> 'ACCEPTED' and not exists
                (select 1 from act_ru_execution e where e.business_key_ = s.business_key)
            """;

    private static final String CASES_WITHOUT_SHEET = """
            select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where d.key_ = 'sheetSubmission' and e.business_key_ is not null and not exists
                (select 1 from ringi.sheet s where s.business_key = e.business_key_)
            """;

    private static final String RENDERING_STEPS = """
            select count(*) from act_ru_job where process_def_key_ = 'publication' and lock_owner_ is not null
            """;

    static final String MAILS_FOR_OUTSIDE = """
            select count(*) from ringi.mail where state <> 'KEPT' or subject not like '【試行】【Ringi】%'
            """;
}
