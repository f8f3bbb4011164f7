package dev.ringi.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.Units;
import dev.ringi.organization.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsultationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 15);
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final Request LETTER = new Request("政企第12号", TODAY, DEADLINE);

    private final Consultation consultation =
            new Consultation(1, 1, "令和8年度 重点計画", "key", new FrozenMaterial(List.of(sheet(5, "① 納税の機会")), "hash", NOW));

    @Test
    @DisplayName("諮問から答申まで、決まった順にだけ進む")
    void goesThroughItsStatesInOrder() {
        consult();
        give("abe", new OpinionDraft(5L, "もっと早く"));
        consultation.closeOpinions();
        assertThat(consultation.state()).isEqualTo(ConsultationState.OPINIONS_CLOSED);

        answer(consultation.opinions().get(0));
        assertThat(consultation.state()).isEqualTo(ConsultationState.RESPONDED);

        consultation.recommend(new Recommendation("行革委第3号", DEADLINE, "妥当である。"));
        assertThat(consultation.state()).isEqualTo(ConsultationState.RECOMMENDED);
    }

    @Test
    @DisplayName("一つの諮問は二度発せられない")
    void isSentOutOnce() {
        consult();

        assertThatThrownBy(this::consult).hasMessageContaining("意見受付中");
    }

    @Test
    @DisplayName("諮問の前と締切の後の意見は受け付けない")
    void takesOpinionsOnlyWhileOpen() {
        assertThatThrownBy(() -> give("abe", new OpinionDraft(5L, "早い"))).hasMessageContaining("まだ諮問されていません");

        consult();
        consultation.closeOpinions();
        assertThatThrownBy(() -> give("abe", new OpinionDraft(5L, "遅い"))).hasMessageContaining("令和8年6月15日までで締め切られています");
    }

    @Test
    @DisplayName("期限の日は受け付け、翌日は締切処理の前でも受け付けない")
    void deadlineHoldsEvenWhenTheTimerIsLate() {
        consult();
        receive("abe", new Statement(true, List.of()), DEADLINE);

        assertThatThrownBy(() -> receive("ito", new Statement(true, List.of()), DEADLINE.plusDays(1)))
                .hasMessageContaining("締め切られています");
    }

    @Test
    @DisplayName("一人の委員の提出は一回だけ")
    void memberSpeaksOnce() {
        consult();
        receive("abe", new Statement(true, List.of()), TODAY);

        assertThatThrownBy(() -> give("abe", new OpinionDraft(5L, "やはり"))).hasMessageContaining("すでに提出されています");
    }

    @Test
    @DisplayName("諮問されていない人の意見と、資料にないターゲットへの意見は受け付けない")
    void refusesStrangersAndUnknownTargets() {
        consult();

        assertThatThrownBy(() -> give("kato", new OpinionDraft(5L, "一言"))).hasMessageContaining("対象の委員ではありません");
        assertThatThrownBy(() -> give("abe", new OpinionDraft(6L, "一言"))).hasMessageContaining("諮問資料にないターゲット");
        assertThat(consultation.opinions()).isEmpty();
    }

    @Test
    @DisplayName("意見には届いた順に通し番号が付き、全体への意見も区別される")
    void numbersOpinionsThroughout() {
        consult();
        give("ito", new OpinionDraft(null, "全体に"), new OpinionDraft(5L, "一つ目"));
        give("abe", new OpinionDraft(5L, "二つ目"));

        assertThat(consultation.opinions()).extracting(Opinion::number).containsExactly(1, 2, 3);
        assertThat(consultation.opinions()).extracting(Opinion::about).containsExactly("全体", "① 納税の機会", "① 納税の機会");
        assertThat(consultation.opinions()).extracting(Opinion::isOnBehalf).containsExactly(true, true, false);
    }

    @Test
    @DisplayName("対応方針のない意見があるうちは答申できない")
    void unansweredOpinionBlocksTheRecommendation() {
        consult();
        give("abe", new OpinionDraft(5L, "一つ目"), new OpinionDraft(5L, "二つ目"));
        consultation.closeOpinions();
        answer(consultation.opinions().get(0));

        assertThatThrownBy(() -> consultation.recommend(new Recommendation("3号", DEADLINE, "妥当")))
                .hasMessageContaining("意見が1件ある");
    }

    @Test
    @DisplayName("対応方針は一度決めたら変えられず、締切の前には決められない")
    void responseIsDecidedOnceAfterTheDeadline() {
        consult();
        give("abe", new OpinionDraft(5L, "一つ目"), new OpinionDraft(5L, "二つ目"));
        var opinion = consultation.opinions().get(0);
        assertThatThrownBy(() -> answer(opinion)).hasMessageContaining("意見受付中");

        consultation.closeOpinions();
        answer(opinion);
        assertThatThrownBy(() -> answer(opinion)).hasMessageContaining("すでに決まっています");
    }

    @Test
    @DisplayName("意見が一件もなければ、締切とともに答申待ちになる")
    void nothingToAnswerWithoutOpinions() {
        consult();
        receive("abe", new Statement(true, List.of()), TODAY);
        consultation.closeOpinions();

        assertThat(consultation.state()).isEqualTo(ConsultationState.RESPONDED);
        assertThat(consultation.silentMembers()).containsExactly("ito");
    }

    @Test
    @DisplayName("過ぎた期限、諮問日より前の期限、委員のいない諮問は断る")
    void refusesAnImpossibleLetter() {
        var past = new Request("1号", TODAY.minusDays(9), TODAY.minusDays(1));
        var backwards = new Request("1号", DEADLINE, TODAY);

        assertThatThrownBy(() -> consultation.consult(past, List.of("abe"), TODAY))
                .hasMessageContaining("すでに過ぎています");
        assertThatThrownBy(() -> consultation.consult(backwards, List.of("abe"), TODAY))
                .hasMessageContaining("諮問日より前");
        assertThatThrownBy(() -> consultation.consult(LETTER, List.of(), TODAY)).hasMessageContaining("委員が一人も");
    }

    @Test
    @DisplayName("答申日は諮問日より前にできない")
    void recommendationFollowsTheRequest() {
        consult();
        consultation.closeOpinions();

        assertThatThrownBy(() -> consultation.recommend(new Recommendation("3号", TODAY.minusDays(1), "妥当")))
                .hasMessageContaining("「答申日」が諮問日より前");
    }

    private void consult() {
        consultation.consult(LETTER, List.of("abe", "ito"), TODAY);
    }

    private void give(String member, OpinionDraft... drafts) {
        receive(member, new Statement(false, List.of(drafts)), TODAY);
    }

    private void receive(String member, Statement statement, LocalDate day) {
        consultation.receive(member, statement, "abe", NOW, day);
    }

    private static void answer(Opinion opinion) {
        opinion.respond(new Response(ResponseKind.REFLECTED, "改めます。", new UnitCode("d2"), "hara", "納税課長", NOW));
    }

    private static Material sheet(long target, String title) {
        return new Material(target, title, Units.of("d2"), 1, "h", List.of());
    }
}
