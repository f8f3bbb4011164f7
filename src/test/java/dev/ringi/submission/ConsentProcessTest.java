package dev.ringi.submission;

import static dev.ringi.submission.SheetCase.content;
import static dev.ringi.submission.SheetCase.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.RingiTest;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.ConsentRule;
import dev.ringi.sheet.SheetState;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@RingiTest
class ConsentProcessTest {

    @Autowired
    private SheetCase sheet;

    @Autowired
    private Submissions submissions;

    @Autowired
    private JdbcTemplate sql;

    private static ConsentRule of(String department, String... fields) {
        return new ConsentRule(new UnitCode(department), List.of(fields));
    }

    @Test
    @DisplayName("合議先は並んで答え、全員が同意してから課長に回る")
    void allAreAskedAtOnceAndTheHeadAfterwards() {
        sheet.openWithConsents(of("d1"), of("d3"));
        sheet.submit("mori", content("背景です。"));

        assertThat(sheet.state()).isEqualTo(SheetState.IN_CONSENT);
        assertThat(sheet.consent("d1").count()).isOne();
        assertThat(sheet.consent("d3").count()).isOne();
        assertThat(sheet.approval("d2head").count()).isZero();

        sheet.answer("ueda", "d3", "agree");
        assertThat(sheet.state()).isEqualTo(SheetState.IN_CONSENT);
        sheet.answer("kato", "d1", "agreeWithOpinion", "周知の時期は広報と合わせてください。");

        assertThat(sheet.state()).isEqualTo(SheetState.SUBMITTED);
        assertThat(sheet.variable(sheet.approval("d2head"), "view")).contains("周知の時期は広報と合わせてください。");
        sheet.approve("hara", "d2head");
        assertThat(sheet.state()).isEqualTo(SheetState.UNDER_REVIEW);
    }

    @Test
    @DisplayName("不同意は手続を止め、理由とともに主管課に戻す")
    void anObjectionGoesToTheLead() {
        sheet.openWithConsents(of("d1"), of("d3"));
        sheet.submit("mori", content("背景です。"));
        sheet.answer("ueda", "d3", "object", "滞納額の算定が債権課の数字と合いません。");

        assertThat(sheet.state()).isEqualTo(SheetState.RETURNED);
        assertThat(sheet.consent("d1").count()).isZero();
        var draft = sheet.task("userTask_draftSheet");
        assertThat(sheet.offeredTo(draft)).containsExactly("d2");
        assertThat(sheet.variable(draft, "view")).contains("滞納額の算定が債権課の数字と合いません。");
    }

    @Test
    @DisplayName("理由のない不同意、意見のない意見付き同意は拒否され、合議は開いたまま")
    void wordsAreRequired() {
        sheet.openWithConsents(of("d3"));
        sheet.submit("mori", content("背景です。"));

        assertThatThrownBy(() -> sheet.answer("ueda", "d3", "object")).hasMessageContaining("「意見・不同意の理由」が入力されていません");
        assertThatThrownBy(() -> sheet.answer("ueda", "d3", "agreeWithOpinion"))
                .hasMessageContaining("「意見・不同意の理由」が入力されていません");
        assertThat(sheet.consent("d3").count()).isOne();
    }

    @Test
    @DisplayName("回答期限が過ぎても同意にはならず、催告が経緯に残る")
    void silenceEscalatesAndNeverAgrees() {
        sheet.openWithConsents(of("d3"));
        sheet.submit("mori", content("背景です。"));
        sheet.letTheDayPass();

        assertThat(sheet.state()).isEqualTo(SheetState.IN_CONSENT);
        assertThat(sheet.consent("d3").count()).isOne();
        assertThat(submissions.history(sheet.id()))
                .extracting(Step::kind)
                .containsExactly(StepKind.SUBMITTED, StepKind.ESCALATED);
        assertThat(sql.queryForList(
                        "select distinct recipient_id from ringi.mail where event = ?",
                        String.class,
                        "consentOverdue:" + sheet.id() + ":1:d3"))
                .containsExactlyInAnyOrder("ueda", "hara", "mori", "kato", "suda");

        sheet.answer("ueda", "d3", "agree");
        assertThat(sheet.state()).isEqualTo(SheetState.SUBMITTED);
    }

    @Test
    @DisplayName("合議の後に変わったところに関わる課だけに、もう一度尋ねる")
    void onlyThoseWhomAChangeTouchesAreAskedAgain() {
        sheet.openWithConsents(of("d1", "goal"), of("d3", "items", "background"));
        var first = content("背景です。");
        sheet.submit("mori", first);
        sheet.answer("kato", "d1", "agree");
        sheet.answer("ueda", "d3", "agree");
        sheet.sendBack("hara", "d2head");

        sheet.submit("mori", with(first, "goal", "参加者を200人増やす。"));
        assertThat(sheet.consent("d1").count()).isOne();
        assertThat(sheet.consent("d3").count()).isZero();
        sheet.answer("kato", "d1", "agree");
        sheet.sendBack("hara", "d2head");

        sheet.submit("mori", with(first, "goal", "参加者を200人増やす。"));
        assertThat(sheet.state()).isEqualTo(SheetState.SUBMITTED);
    }
}
