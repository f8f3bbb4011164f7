package dev.ringi.submission;

import static dev.ringi.WebSession.ENGINE;
import static dev.ringi.submission.SheetCase.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ringi.Desk;
import dev.ringi.RingiTest;
import dev.ringi.WebSession;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.ConsentRule;
import dev.ringi.sheet.SheetState;
import dev.ringi.submission.process.SheetWithdrawal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Two people at one task: the second is told who was first, what they did, and when. */
@RingiTest
class TooLateTest {

    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    @LocalServerPort
    int port;

    @Autowired
    SheetCase sheet;

    @Autowired
    Desk desk;

    @Autowired
    SheetWithdrawal withdrawal;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcTemplate sql;

    @Test
    @DisplayName("先に担当になった人の名と時刻を告げる")
    void theSecondToClaimHearsWhoHoldsIt() {
        sheet.open(Map.of());
        var task = sheet.task("userTask_draftSheet");
        desk.claim("mori", task);

        assertThat(claim("hara", id(task)).statusCode()).isEqualTo(409);
        assertThat(claim("hara", id(task)).body()).contains("森 文さんが担当になりました", "時", "分に");
        assertThat(claim("kato", id(task)).body()).contains("見つからないか");
    }

    @Test
    @DisplayName("先に判断した人の職と名を、シートの経緯から告げる")
    void theSecondToDecideHearsWhoDecided() {
        sheet.open(Map.of());
        sheet.submit("mori", content("背景です。"));
        var task = id(sheet.approval("d2head"));
        sheet.approve("hara", "d2head");

        var hara = WebSession.login(port, "hara", "town");
        var again = hara.post(ENGINE + "/task/" + task + "/submit-form", "{\"variables\":{}}");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("の「承認」（納税課長　原 誠）が先に済んだ");
        assertThat(claim("oka", task).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("先に提出されたシートに下書きを保存すると、提出した人を告げる")
    void whoSavesTooLateHearsWhoSubmitted() {
        sheet.open(Map.of());
        var task = id(sheet.task("userTask_draftSheet"));
        sheet.submit("mori", content("背景です。"));

        var saved = WebSession.login(port, "hara", "town")
                .put("/camunda/api/tasklist/plugin/ringi/default/drafts/task/" + task + "/draft", "{\"sheet\":{}}");

        assertThat(saved.statusCode()).isEqualTo(409);
        assertThat(saved.body()).contains("の「提出」（納税課主査　森 文）が先に済んだ");
    }

    @Test
    @DisplayName("判断の後に引き戻そうとすると、判断した人を告げる")
    void whoWithdrawsTooLateHearsWhoDecided() {
        sheet.open(Map.of());
        sheet.submit("mori", content("背景です。"));
        sheet.approve("hara", "d2head");

        var withdrawn = WebSession.login(port, "mori", "town")
                .post(
                        "/camunda/api/tasklist/plugin/ringi/default/sheets/sheet/" + sheet.id() + "/withdrawal",
                        Map.of("state", "SUBMITTED"));

        assertThat(withdrawn.statusCode()).isEqualTo(409);
        assertThat(withdrawn.body()).contains("引き戻せません", "承認：納税課長　原 誠");
    }

    @Test
    @DisplayName("担当しようとする間に合議が終わっても、500にならず、引き戻した人を告げる")
    void whoClaimsWhileTheRoundEndsHearsWhoEndedIt() {
        sheet.openWithConsents(new ConsentRule(new UnitCode("d3"), List.of()));
        sheet.submit("mori", content("背景です。"));
        var task = id(sheet.consent("d3"));
        var ueda = WebSession.login(port, "ueda", "town");

        // The engine has taken the task away, and nobody sees it yet, when the claim comes.
        var claimed = transaction.execute(status -> {
            withdrawal.withdraw(sheet.id(), SheetState.IN_CONSENT, "mori");
            var claim = CompletableFuture.supplyAsync(() -> claim(ueda, "ueda", task));
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> CompletableFuture.supplyAsync(() -> sql.queryForObject(WAITING, Integer.class))
                                    .join()
                            > 0);
            return claim;
        });

        var answer = claimed.join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("の「引戻し」（納税課主査　森 文）が先に済んだ");
    }

    private HttpResponse<String> claim(String person, String task) {
        return claim(WebSession.login(port, person, "town"), person, task);
    }

    private static HttpResponse<String> claim(WebSession session, String person, String task) {
        return session.post(ENGINE + "/task/" + task + "/claim", Map.of("userId", person));
    }

    private static String id(TaskQuery task) {
        return task.singleResult().getId();
    }
}
