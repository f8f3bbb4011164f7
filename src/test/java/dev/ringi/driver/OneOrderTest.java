package dev.ringi.driver;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.driver.SheetView.Draft;
import dev.ringi.driver.SheetView.Standing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OneOrderTest {

    private static final SheetFacts FACTS = new SheetFacts(
            Set.of("d1"),
            Set.of(),
            List.of(List.of("d1head")),
            List.of(),
            Map.of("mori", Set.of("d1"), "abe", Set.of("d1")));

    private static final SheetView DRAFTED = sheet("DRAFTING");
    private static final SheetView SUBMITTED = sheet("SUBMITTED");

    private final DraftLaws drafts = new DraftLaws(FACTS);
    private final StepLaws steps = new StepLaws(FACTS, Set.of());
    private final DecisionLaws decisions = new DecisionLaws(FACTS, steps);

    private static SheetView sheet(String state) {
        return new SheetView(
                new Standing(state, 1, 0, Set.of("mori"), Set.of(), Set.of()),
                new Draft("old", 0, null, Set.of()),
                Map.of(),
                Map.of(),
                Map.of());
    }

    @Test
    @DisplayName("一つずつ行われ、それぞれ前の結果を見た答えには、説明がつく")
    void oneAfterTheOtherIsExplained() {
        assertThatCode(explaining(
                        DRAFTED,
                        List.of(
                                saves(1, 2, "mori", "new", null, "1"),
                                reads(3, 4, "new"),
                                saves(5, 6, "abe", "newer", 1, "2"))))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("同時に行われたことには、どの順でも説明がつけばよい")
    void atOnceAnyOrderWillDo() {
        assertThatCode(explaining(
                        DRAFTED,
                        List.of(
                                saves(1, 6, "mori", "mine", 0, Deed.OUTDATED),
                                saves(2, 5, "abe", "yours", 0, "1"),
                                reads(3, 4, "old"))))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("保存したはずの文が後で読めなければ、失われた保存として見つかる")
    void aLostWriteIsFound() {
        assertRefused(DRAFTED, List.of(saves(1, 2, "mori", "new", null, "1"), reads(3, 4, "old")));
    }

    @Test
    @DisplayName("二人の保存がどちらも同じ版に重ねて受け付けられれば、見つかる")
    void twoSavesUponOneAreFound() {
        assertRefused(DRAFTED, List.of(saves(1, 5, "mori", "mine", 0, "1"), saves(2, 4, "abe", "yours", 0, "1")));
    }

    @Test
    @DisplayName("新しい文が一度読まれた後に古い文が読まれれば、見つかる")
    void aStaleReadIsFound() {
        assertRefused(DRAFTED, List.of(saves(1, 9, "mori", "new", null, "1"), reads(2, 3, "new"), reads(4, 5, "old")));
    }

    @Test
    @DisplayName("同じ職の承認が二度受け付けられれば、見つかる")
    void aDoubleDecisionIsFound() {
        assertRefused(SUBMITTED, List.of(claims(1, 2), approves(3, 6, Deed.DONE), approves(4, 5, Deed.DONE)));
    }

    @Test
    @DisplayName("承認の後に引戻しが受け付けられれば、見つかる")
    void aWithdrawalAfterTheDecisionIsFound() {
        assertRefused(SUBMITTED, List.of(claims(1, 2), approves(3, 4, Deed.DONE), withdraws(5, 6, Deed.DONE)));
    }

    @Test
    @DisplayName("答えのない行いは、あってもなくてもよいが、あった後になかったことにはならない")
    void whatHadNoAnswerHappenedOrNot() {
        var unanswered = saves(1, 4, "mori", "new", null, null);

        assertThatCode(explaining(DRAFTED, List.of(unanswered, reads(5, 6, "new"))))
                .doesNotThrowAnyException();
        assertThatCode(explaining(DRAFTED, List.of(unanswered, reads(5, 6, "old"))))
                .doesNotThrowAnyException();
        assertRefused(DRAFTED, List.of(unanswered, reads(2, 3, "new"), reads(5, 6, "old")));
    }

    @Test
    @DisplayName("断られる理由のない行いが断られれば、見つかる")
    void aRefusalWithoutReasonIsFound() {
        assertRefused(SUBMITTED, List.of(claims(1, 2), approves(3, 4, Deed.REFUSED)));
    }

    private static void assertRefused(SheetView start, List<Call<SheetView>> calls) {
        assertThatThrownBy(explaining(start, calls))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no one order explains what was said of ①");
    }

    private static ThrowingCallable explaining(SheetView start, List<Call<SheetView>> calls) {
        return () -> OneOrder.explains("①", start, calls);
    }

    private Call<SheetView> saves(long begun, long ended, String person, String text, Integer basedOn, String said) {
        return new Call<>(person + " saves " + text, drafts.save(1, person, text, basedOn), begun, ended, said);
    }

    private static Call<SheetView> reads(long begun, long ended, String text) {
        return new Call<>("reads", DraftLaws.text(), begun, ended, text);
    }

    private Call<SheetView> claims(long begun, long ended) {
        return new Call<>("abe claims", steps.claim(1, "d1head", "abe"), begun, ended, Deed.DONE);
    }

    private Call<SheetView> approves(long begun, long ended, String said) {
        return new Call<>("abe approves", decisions.approve(1, "d1head", "abe"), begun, ended, said);
    }

    private Call<SheetView> withdraws(long begun, long ended, String said) {
        return new Call<>("mori withdraws", drafts.withdraw("mori", "SUBMITTED"), begun, ended, said);
    }
}
