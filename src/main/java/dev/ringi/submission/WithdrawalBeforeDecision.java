package dev.ringi.submission;

import dev.ringi.calendar.JapaneseTime;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetState;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * 引戻しは次の人が判断するまで: while consents are asked, while nobody on the route has approved, and again while the policy
 * office has not decided.
 */
@Component
class WithdrawalBeforeDecision {

    private static final Set<SheetState> ON_ITS_WAY =
            Set.of(SheetState.IN_CONSENT, SheetState.SUBMITTED, SheetState.UNDER_REVIEW);

    private final Signatures signatures;
    private final Clock clock;

    WithdrawalBeforeDecision(Signatures signatures, Clock clock) {
        this.signatures = signatures;
        this.clock = clock;
    }

    boolean isPossible(Sheet sheet, List<Step> history) {
        return ON_ITS_WAY.contains(sheet.state())
                && (sheet.state() == SheetState.UNDER_REVIEW
                        || history.stream().noneMatch(step -> isDecisionOf(sheet, step)));
    }

    /** @param seen the state in which the submitter saw the sheet: a decision since then has won */
    void require(Sheet sheet, SheetState seen, List<Step> history) {
        if (sheet.state() != seen || !isPossible(sheet, history)) {
            throw tooLate(sheet, history);
        }
    }

    private Refusal tooLate(Sheet sheet, List<Step> history) {
        if (history.isEmpty()) {
            return Refusal.conflict(
                    "submission.withdrawNothing", sheet.title(), sheet.state().label());
        }
        var last = history.get(history.size() - 1);
        return Refusal.conflict(
                "submission.withdrawTooLate",
                sheet.title(),
                sheet.state().label(),
                JapaneseTime.of(last.at(), clock.getZone()),
                last.kind().label(),
                signatures.of(last));
    }

    private static boolean isDecisionOf(Sheet sheet, Step step) {
        return step.round() == sheet.round() && step.kind() == StepKind.APPROVED;
    }
}
