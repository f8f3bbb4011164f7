package dev.ringi.sheet;

import static dev.ringi.sheet.SampleSheet.NOW;
import static dev.ringi.sheet.SampleSheet.TITLE;
import static dev.ringi.sheet.SampleSheet.content;
import static dev.ringi.sheet.SampleSheet.submit;
import static dev.ringi.sheet.SheetState.ACCEPTED;
import static dev.ringi.sheet.SheetState.DRAFTING;
import static dev.ringi.sheet.SheetState.IN_CONSENT;
import static dev.ringi.sheet.SheetState.RETURNED;
import static dev.ringi.sheet.SheetState.SUBMITTED;
import static dev.ringi.sheet.SheetState.UNDER_REVIEW;
import static dev.ringi.sheet.SheetState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.Units;
import dev.ringi.organization.Rank;
import dev.ringi.organization.SeatId;
import dev.ringi.organization.UnitCode;
import dev.ringi.refusal.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("シート")
class SheetTest {

    private static final List<Seat> HEADS = List.of(new Seat(new SeatId("d1head"), Rank.HEAD, false));

    private enum Act {
        SUBMIT("提出", sheet -> submit(sheet, "次の文"), SUBMITTED, DRAFTING, RETURNED, WITHDRAWN),
        SEEK_CONSENT("合議", Sheet::seekConsent, IN_CONSENT, SUBMITTED),
        CONSENT("合議の成立", Sheet::consented, SUBMITTED, IN_CONSENT),
        WITHDRAW("引戻し", Sheet::withdraw, WITHDRAWN, IN_CONSENT, SUBMITTED, UNDER_REVIEW),
        PASS("点検へ進むこと", Sheet::passToReview, UNDER_REVIEW, SUBMITTED),
        SEND_BACK("差戻し", sheet -> sheet.sendBack(Units.of("d1")), RETURNED, IN_CONSENT, SUBMITTED, UNDER_REVIEW),
        ACCEPT("受理", Sheet::accept, ACCEPTED, UNDER_REVIEW),
        REOPEN("再開", Sheet::reopen, RETURNED, ACCEPTED);

        private final String label;
        private final Consumer<Sheet> on;
        private final SheetState next;
        private final Set<SheetState> from;

        Act(String label, Consumer<Sheet> on, SheetState next, SheetState... from) {
            this.label = label;
            this.on = on;
            this.next = next;
            this.from = Set.of(from);
        }

        @Override
        public String toString() {
            return label;
        }
    }

    @ParameterizedTest(name = "{0}は、決められた状態からだけできる")
    @EnumSource(Act.class)
    void movesFromTheRightStatesOnly(Act act) {
        for (var state : SheetState.values()) {
            var sheet = SampleSheet.in(state);
            if (act.from.contains(state)) {
                act.on.accept(sheet);
                assertThat(sheet.state()).as("%sの後", state.label()).isEqualTo(act.next);
            } else {
                refuses(sheet, act);
            }
        }
    }

    private static void refuses(Sheet sheet, Act act) {
        var before = sheet.state();
        var round = sheet.round();
        var returns = sheet.returns();
        var versions = sheet.versions();

        assertThatThrownBy(() -> act.on.accept(sheet))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("「" + TITLE + "」は現在「" + before.label() + "」", "できません");
        assertThat(sheet.state()).isEqualTo(before);
        assertThat(sheet.round()).isEqualTo(round);
        assertThat(sheet.returns()).isEqualTo(returns);
        assertThat(sheet.mending()).isEmpty();
        assertThat(sheet.versions()).isEqualTo(versions);
    }

    @Test
    @DisplayName("作成中・差戻し中・引戻し中のあいだだけ、書ける")
    void waitsForItsDrafters() {
        for (var state : SheetState.values()) {
            var sheet = SampleSheet.in(state);
            var writable = EnumSet.of(DRAFTING, RETURNED, WITHDRAWN).contains(state);

            assertThat(sheet.isDrafting()).as(state.label()).isEqualTo(writable);
            if (writable) {
                sheet.requireDrafting();
            } else {
                assertThatThrownBy(sheet::requireDrafting).hasMessageContaining(state.label());
            }
        }
    }

    @Test
    @DisplayName("受理済みなのは、受理されてから再開されるまで")
    void isAcceptedUntilReopened() {
        var sheet = SampleSheet.in(UNDER_REVIEW);
        assertThat(sheet.isAccepted()).isFalse();

        sheet.accept();
        assertThat(sheet.isAccepted()).isTrue();

        sheet.reopen();
        assertThat(sheet.isAccepted()).isFalse();
    }

    @Test
    @DisplayName("初めて提出されるまで、版はない")
    void hasNoVersionBeforeTheFirstSubmission() {
        var sheet = SampleSheet.drafting();

        assertThat(sheet.latest()).isEmpty();
        assertThat(sheet.versions()).isEmpty();
        assertThatThrownBy(sheet::current).hasMessageContaining("「" + TITLE + "」はまだ提出されていません");
    }

    @Test
    @DisplayName("提出のたびに次の番号の版ができ、前の版はそのまま残る")
    void everySubmissionIsAVersion() {
        var sheet = SampleSheet.drafting();
        var first = submit(sheet, "初めの文");
        sheet.withdraw();
        var second = submit(sheet, "次の文");

        assertThat(sheet.versions()).containsExactly(first, second);
        assertThat(sheet.current()).isSameAs(second);
        assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
        assertThat(first.content()).isEqualTo(content("初めの文"));
        assertThat(first.hash()).isNotEqualTo(second.hash());
    }

    @Test
    @DisplayName("版は、提出した人と時刻、書いた人すべてを残す")
    void aVersionTellsWhoWroteIt() {
        var version = submit(SampleSheet.drafting(), "文");

        assertThat(version.author()).isEqualTo("hanako");
        assertThat(version.at()).isEqualTo(NOW);
        assertThat(version.drafters()).containsExactlyInAnyOrder("hanako", "ichiro");
    }

    @Test
    @DisplayName("版の識別番号は、欄の順によらず、内容だけで決まる")
    void theHashIsTheContents() {
        var json = JsonNodeFactory.instance;
        var goalFirst = json.objectNode().put("goal", "目標").put("issues", "課題");
        var issuesFirst = json.objectNode().put("issues", "課題").put("goal", "目標");

        assertThat(ContentHash.of(goalFirst))
                .isEqualTo(ContentHash.of(issuesFirst))
                .matches("[0-9a-f]{64}");
        assertThat(ContentHash.of(goalFirst.put("goal", "目標。"))).isNotEqualTo(ContentHash.of(issuesFirst));
    }

    @Test
    @DisplayName("差戻し・引戻し・再開のたびに次の回が始まり、差戻しの数には差戻しだけを数える")
    void roundsAndReturns() {
        var sheet = SampleSheet.drafting();
        assertThat(sheet.round()).isEqualTo(1);
        submit(sheet, "一");
        sheet.withdraw();
        submit(sheet, "二");
        sheet.sendBack(List.of());
        submit(sheet, "三");
        sheet.passToReview();
        sheet.accept();
        assertThat(sheet.round()).isEqualTo(3);
        sheet.reopen();

        assertThat(sheet.round()).isEqualTo(4);
        assertThat(sheet.returns()).isEqualTo(1);
    }

    @Test
    @DisplayName("直す課は、次の提出まで覚えている")
    void remembersWhoHasToMendIt() {
        var sheet = SampleSheet.in(SUBMITTED);
        sheet.sendBack(Units.of("d2"));
        assertThat(sheet.mending()).containsExactly(new UnitCode("d2"));

        submit(sheet, "直した文");

        assertThat(sheet.mending()).isEmpty();
    }

    @Test
    @DisplayName("承認を求める職は、承認待ちのあいだだけ決められる")
    void asksWhileSubmittedOnly() {
        for (var state : SheetState.values()) {
            var sheet = SampleSheet.in(state);
            if (state == SUBMITTED) {
                sheet.ask(HEADS);
                assertThat(sheet.seats()).isEqualTo(HEADS);
            } else {
                assertThatThrownBy(() -> sheet.ask(HEADS)).hasMessageContaining(state.label());
                assertThat(sheet.seats()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("主管課も決裁の経路も求めた職も、後から元の一覧が変わっても変わらない")
    void keepsWhatItWasGiven() {
        var leads = new ArrayList<>(Units.of("d1"));
        var route = new ArrayList<>(List.of(new Rung(Rank.CHIEF, false), new Rung(Rank.HEAD, true)));
        var seats = new ArrayList<>(HEADS);
        var sheet = SampleSheet.of(leads, route);
        submit(sheet, "文");
        sheet.ask(seats);

        List.of(leads, route, seats).forEach(List::clear);

        assertThat(sheet.leadDepartments()).containsExactly(new UnitCode("d1"));
        assertThat(sheet.route()).extracting(Rung::rank).containsExactly(Rank.CHIEF, Rank.HEAD);
        assertThat(sheet.seats()).isEqualTo(HEADS);
    }

    @Test
    @DisplayName("代決不可の職には、本人だけの組に承認を求める")
    void asksInPerson() {
        assertThat(new Seat(new SeatId("d1head"), Rank.HEAD, false).offeredTo()).isEqualTo("d1head");
        assertThat(new Seat(new SeatId("d1head"), Rank.HEAD, true).offeredTo()).isEqualTo("d1headinperson");
    }
}
