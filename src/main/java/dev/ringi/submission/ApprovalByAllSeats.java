package dev.ringi.submission;

import dev.ringi.organization.Rank;
import dev.ringi.sheet.Seat;
import dev.ringi.sheet.Sheet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 全員の承認: every seat asked has approved exactly the current content, in this round. */
final class ApprovalByAllSeats {

    private ApprovalByAllSeats() {}

    static boolean reached(Sheet sheet, List<Step> history) {
        return approved(sheet, history)
                .containsAll(sheet.seats().stream().map(Seat::group).toList());
    }

    /** A 課長 decides after all 係長, a 部長 after all 課長. */
    static boolean reachedBelow(Rank rank, Sheet sheet, List<Step> history) {
        var below = sheet.seats().stream().filter(seat -> seat.rank().compareTo(rank) < 0);
        return approved(sheet, history).containsAll(below.map(Seat::group).toList());
    }

    static boolean isApprovedBy(Seat seat, Sheet sheet, List<Step> history) {
        return approved(sheet, history).contains(seat.group());
    }

    private static Set<String> approved(Sheet sheet, List<Step> history) {
        return history.stream()
                .filter(step -> step.kind() == StepKind.APPROVED)
                .filter(step -> step.round() == sheet.round())
                .filter(step -> step.hash().equals(sheet.current().hash()))
                .map(Step::seat)
                .collect(Collectors.toSet());
    }
}
