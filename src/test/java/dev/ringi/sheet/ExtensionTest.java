package dev.ringi.sheet;

import static java.time.LocalDate.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("期限の延長")
class ExtensionTest {

    private static final LocalDate TODAY = of(2026, 12, 14);
    private static final String REASON = "照会先の回答が遅れたため";

    /** Due on 10 and 20 December 2026. */
    private final Sheet sheet = SampleSheet.drafting();

    @Test
    @DisplayName("延ばした期限と当初の期限が、どちらも残る")
    void bothAreKept() {
        var original = sheet.handling().deadlines();
        extend(of(2026, 12, 18), null);
        extend(of(2026, 12, 25), of(2027, 1, 8));

        assertThat(sheet.handling().deadlines()).isEqualTo(new Deadlines(of(2026, 12, 25), of(2027, 1, 8)));
        assertThat(sheet.originalDeadlines()).isEqualTo(original);
        assertThat(sheet.due()).isEqualTo(of(2026, 12, 25));
    }

    @Test
    @DisplayName("早めること、同じ日、過ぎた日、閉庁日、期限の順の逆転は断られる")
    void onlyLaterOpenDaysInOrder() {
        refuses(of(2026, 12, 9), null, "すでに過ぎています");
        refuses(null, of(2026, 12, 18), "期限は延ばすことだけできます");
        refuses(of(2026, 12, 19), null, "は閉庁日（土曜日）です。前の開庁日は令和8年12月18日（金）、次の開庁日は令和8年12月21日（月）です。どちらかに直してください。");
        refuses(of(2026, 12, 21), null, "点検期限も延ばしてください");
        refuses(null, null, "新しい提出期限か、新しい点検期限を入力してください");
        extend(of(2026, 12, 15), null);
        refuses(of(2026, 12, 15), null, "期限は延ばすことだけできます");
    }

    @Test
    @DisplayName("理由がない、長すぎる、読めない字のある延長は断られる")
    void aReasonIsRequired() {
        for (var reason : new String[] {null, " ", "あ".repeat(1_001), "改\u0000行"}) {
            assertThatThrownBy(() -> extend(of(2026, 12, 18), null, reason))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.paths()).containsExactly("reason"));
        }
        extend(of(2026, 12, 18), null, "あ".repeat(1_000));
    }

    @Test
    @DisplayName("点検中は点検期限だけ、受理の後はどちらも延ばせない")
    void onlyWhatIsStillToBeMet() {
        SampleSheet.submit(sheet, "初めの文");
        extend(of(2026, 12, 18), null);
        sheet.passToReview();
        refuses(of(2026, 12, 21), of(2027, 1, 8), "提出期限は延ばせません");
        extend(null, of(2027, 1, 8));
        assertThat(sheet.due()).isEqualTo(of(2027, 1, 8));

        sheet.accept();
        refuses(null, of(2027, 1, 15), "受理済みのため");
    }

    private void refuses(LocalDate submission, LocalDate review, String why) {
        var before = sheet.handling().deadlines();
        assertThatThrownBy(() -> extend(submission, review)).hasMessageContaining(why);
        assertThat(sheet.handling().deadlines()).isEqualTo(before);
    }

    private void extend(LocalDate submission, LocalDate review) {
        extend(submission, review, REASON);
    }

    private void extend(LocalDate submission, LocalDate review, String reason) {
        sheet.extend(new Postponement(submission, review, reason), BusinessDays.byLaw(), TODAY, "kato", Instant.EPOCH);
    }
}
