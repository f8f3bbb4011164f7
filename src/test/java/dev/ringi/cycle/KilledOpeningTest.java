package dev.ringi.cycle;

import static dev.ringi.WebSession.ENGINE;
import static dev.ringi.WebSession.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ringi.RingiProcess;
import dev.ringi.Town;
import dev.ringi.TownPlan;
import dev.ringi.WebSession;
import dev.ringi.database.KeptData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code kill -9} while a cycle opens, where {@link Hurdles} have brought it to a stand. */
class KilledOpeningTest {

    /** Two whole parts, of the targets (51) to (150) and (151) to (250), and a rest to (280). */
    private static final int TARGETS = 230;

    private static final Pattern PORT = Pattern.compile("http://localhost:(\\d+)/ を開いてください");

    /** Only so that a hang fails. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    @Test
    @DisplayName("分けて開く途中、分の境でも分の中でもkill -9されて、起動し直せばすぐ続き、どのターゲットにもシート・案件・タスク・決裁区分・通知が一つずつある")
    void everyTargetIsOpenedOnce() throws Exception {
        try (var ringi = started()) {
            var port = port(ringi);
            var hurdles = Hurdles.in(database());
            hurdles.at("ringi.sheet", "(151)");
            hurdles.at("act_ru_task", "(260)");
            issueTheCall(port);
            isKilled(ringi, 100, 2);
            hurdles.clear();
            hurdles.at("ringi.mail", "(160)");
        }
        try (var ringi = started()) {
            port(ringi);
            isKilled(ringi, 130, 1);
            new Hurdles(database()).clear();
        }
        try (var ringi = started()) {
            port(ringi);
            await().atMost(PATIENCE).until(() -> sheets() == TARGETS);
            new OpenedSheets(database()).areAllThereOnce(TARGETS);
            ringi.stop();
        }
    }

    /** Once so many sheets are there and so many parts stand at a hurdle; of these nothing is to be seen. */
    private void isKilled(RingiProcess ringi, int sheets, int standing) throws Exception {
        var hurdles = new Hurdles(database());
        await().atMost(PATIENCE).until(() -> sheets() == sheets && hurdles.reached() == standing);
        ringi.kill();
        assertThat(new OpenedSheets(database()).counts()).isEqualTo(OpenedSheets.each(sheets));
    }

    /** What a dead process has locked would be taken up by itself after an hour only. */
    private RingiProcess started() throws IOException {
        var organization = Files.writeString(folder.resolve("organization.yaml"), Town.FILE);
        var plan = Files.writeString(folder.resolve("plan.yaml"), TownPlan.of(TARGETS));
        return RingiProcess.start(List.of(
                "--server.port=0",
                "--ringi.database.directory=" + postgres(),
                "--ringi.sample.enabled=false",
                "--ringi.organization.file=" + organization,
                "--ringi.organization.initial-password=town",
                "--ringi.plan.files=" + plan,
                "--camunda.bpm.job-execution.lock-time-in-millis=3600000"));
    }

    /** Known once it is ready. */
    private static int port(RingiProcess ringi) throws IOException {
        var ready = ringi.prints(line -> PORT.matcher(line).find());
        ringi.printsUnheard();
        return PORT.matcher(ready.orElseThrow())
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private void issueTheCall(int port) {
        var office = WebSession.login(port, "suda", "town");
        var calls = json(office.get(ENGINE + "/task?taskDefinitionKey=userTask_confirmCall"));
        var task = ENGINE + "/task/" + calls.path(0).path("id").asText();
        var today = LocalDate.now();
        var form = Map.of(
                "submissionDeadline", Map.of("value", today.plusDays(30).toString()),
                "reviewDeadline", Map.of("value", today.plusDays(40).toString()),
                "opinionDeadline", Map.of("value", today.plusDays(50).toString()),
                "releaseAt", Map.of("value", today.plusDays(60) + "T09:00:00+09:00"),
                "closedDay", Map.of("value", true),
                "confirmed", Map.of("value", true));
        office.post(task + "/claim", Map.of("userId", "suda"));
        assertThat(office.post(task + "/submit-form", Map.of("variables", form)).statusCode())
                .isEqualTo(204);
    }

    private int sheets() throws IOException {
        return (int) new OpenedSheets(database()).count("ringi.sheet");
    }

    private JdbcTemplate database() throws IOException {
        return KeptData.underWay(postgres());
    }

    private Path postgres() {
        return folder.resolve("postgres");
    }
}
