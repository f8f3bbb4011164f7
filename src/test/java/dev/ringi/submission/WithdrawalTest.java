package dev.ringi.submission;

import static dev.ringi.submission.SheetCase.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.RingiTest;
import dev.ringi.TownPlan;
import dev.ringi.Units;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.ConsentRule;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetState;
import dev.ringi.submission.process.SheetWithdrawal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@RingiTest
class WithdrawalTest {

    @Autowired
    private SheetCase sheet;

    @Autowired
    private SheetWithdrawal withdrawal;

    @Autowired
    private Submissions submissions;

    @Autowired
    private JdbcTemplate sql;

    @Test
    @DisplayName("課長が判断する前なら引き戻せて、文章はそのまま作成中に戻る")
    void beforeTheHeadDecides() {
        sheet.open(Map.of());
        sheet.submit("mori", content("背景です。"));
        withdraw(SheetState.SUBMITTED, "mori");

        assertThat(sheet.state()).isEqualTo(SheetState.WITHDRAWN);
        assertThat(sheet.approval("d2head").count()).isZero();
        assertThat(sheet.variable(sheet.task("userTask_draftSheet"), "sheet")).contains("背景です。");

        assertThat(sql.queryForList(
                        "select recipient_id from ringi.mail where event = ?",
                        String.class,
                        "sheetWithdrawn:" + sheet.id() + ":1"))
                .containsExactlyInAnyOrder("hara", "ueda");

        sheet.submit("mori", content("書き直しました。"));
        assertThat(sheet.approval("d2head").count()).isOne();
    }

    @Test
    @DisplayName("提出を次の人へ回している間は、少し待つよう断られ、回り終われば引き戻せる")
    void whileItIsOnItsWay() {
        sheet.open(Map.of());
        sheet.handIn("mori", content("背景です。"));
        assertThatThrownBy(() -> withdraw(SheetState.SUBMITTED, "mori"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("次に判断する方へ回しているところです");
        assertThat(sheet.state()).isEqualTo(SheetState.SUBMITTED);

        sheet.arrive();
        withdraw(SheetState.SUBMITTED, "mori");
        assertThat(sheet.state()).isEqualTo(SheetState.WITHDRAWN);
    }

    @Test
    @DisplayName("一度も提出していないシートには、引き戻すものがないと断る")
    void nothingWasHandedInYet() {
        sheet.open(Map.of());
        assertThatThrownBy(() -> withdraw(SheetState.DRAFTING, "mori"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("まだ一度も提出していない");
        assertThat(sheet.state()).isEqualTo(SheetState.DRAFTING);
    }

    @Test
    @DisplayName("合議の間も引き戻せる")
    void whileOthersAreAsked() {
        sheet.openWithConsents(new ConsentRule(new UnitCode("d3"), List.of()));
        sheet.submit("mori", content("背景です。"));
        withdraw(SheetState.IN_CONSENT, "mori");

        assertThat(sheet.state()).isEqualTo(SheetState.WITHDRAWN);
        assertThat(sheet.consent("d3").count()).isZero();
    }

    @Test
    @DisplayName("一人でも承認したら引き戻せない。点検に進めば、事務局が判断するまでまた引き戻せる")
    void notAfterADecisionButAgainBeforeTheOffices() {
        sheet.open(Map.of());
        sheet.submit("mori", content("背景です。"));
        sheet.approve("hara", "d2head");

        assertThatThrownBy(() -> withdraw(SheetState.SUBMITTED, "mori")).hasMessageContaining("引き戻せません");

        sheet.approve("ueda", "d3head");
        assertThatThrownBy(() -> withdraw(SheetState.SUBMITTED, "mori")).hasMessageContaining("「点検中」になったため");
        withdraw(SheetState.UNDER_REVIEW, "mori");

        assertThat(sheet.task("userTask_reviewSheet").count()).isZero();
        assertThat(sheet.task("userTask_draftSheet").count()).isOne();
    }

    @Test
    @DisplayName("受理されたら、また作成に加わっていない人は、引き戻せない")
    void notByOthersAndNotAfterAcceptance() {
        sheet.open(Units.of("d2"), TownPlan.ORDINARY, Map.of());
        sheet.submit("mori", content("背景です。"));
        assertThatThrownBy(() -> withdraw(SheetState.SUBMITTED, "hara")).hasMessageContaining("作成に加わった方だけ");

        sheet.approve("hara", "d2head");
        sheet.review("accept");
        assertThatThrownBy(() -> withdraw(SheetState.ACCEPTED, "mori")).hasMessageContaining("引き戻せません");
    }

    @RepeatedTest(5)
    @DisplayName("承認と引戻しが同時なら、どちらか一つだけが通り、もう一方は断られる")
    void ofTwoAtTheSameMomentExactlyOneWins() throws Exception {
        sheet.open(Units.of("d2"), TownPlan.ORDINARY, Map.of());
        sheet.submit("mori", content("背景です。"));
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var approval = threads.submit(at(start, () -> sheet.approve("hara", "d2head")));
            var taking = threads.submit(at(start, () -> withdraw(SheetState.SUBMITTED, "mori")));
            var approved = succeeded(approval);
            var withdrawn = succeeded(taking);

            assertThat(approved).isNotEqualTo(withdrawn);
            assertThat(sheet.state()).isEqualTo(approved ? SheetState.UNDER_REVIEW : SheetState.WITHDRAWN);
            assertThat(sheet.task("userTask_draftSheet").count()).isEqualTo(approved ? 0 : 1);
            assertThat(sheet.task("userTask_reviewSheet").count()).isEqualTo(approved ? 1 : 0);
            assertThat(submissions.history(sheet.id())).hasSize(2);
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Void> at(CyclicBarrier start, Runnable act) {
        return () -> {
            start.await();
            act.run();
            return null;
        };
    }

    private static boolean succeeded(Future<Void> act) throws InterruptedException {
        try {
            act.get();
            return true;
        } catch (ExecutionException refused) {
            return false;
        }
    }

    private void withdraw(SheetState seen, String person) {
        withdrawal.withdraw(sheet.id(), seen, person);
    }
}
