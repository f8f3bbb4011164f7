package dev.ringi.board;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.sheet.SheetState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The board in a few sentences. */
final class Headlines {

    private final List<BoardLine> lines;
    private final BoardFilter filter;
    private final LocalDate today;
    private final BusinessDays days;

    /** @param lines of the filter's cycle */
    Headlines(List<BoardLine> lines, BoardFilter filter, LocalDate today, BusinessDays days) {
        this.lines = lines;
        this.filter = filter;
        this.today = today;
        this.days = days;
    }

    /** @param failedMails that somebody should look after */
    List<Headline> all(int failedMails) {
        return Stream.of(
                        Optional.of(unsubmitted()),
                        Optional.of(returned()),
                        Optional.of(toReview()),
                        material(),
                        Optional.of(notices(failedMails)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** As in 未提出 7部署・12枚（うち期限超過3枚、最長5開庁日）. */
    private Headline unsubmitted() {
        var found = lines.stream().filter(line -> line.sheet().isUnsubmitted()).toList();
        var late =
                found.stream().filter(line -> line.urgency() == Urgency.OVERDUE).toList();
        var units =
                found.stream().flatMap(line -> line.leads().stream()).distinct().count();
        var text = found.isEmpty() ? "未提出 なし" : "未提出 " + units + "部署・" + found.size() + "枚";
        return headline(late.isEmpty() ? text : text + overdue(late), BoardFilter.UNSUBMITTED, !late.isEmpty());
    }

    private String overdue(List<BoardLine> late) {
        var longest = late.stream()
                .map(line -> line.sheet().due())
                .min(Comparator.naturalOrder())
                .map(due -> days.between(due, today))
                .orElseThrow();
        return "（うち期限超過" + late.size() + "枚、最長" + longest + "開庁日）";
    }

    private Headline returned() {
        return headline("差戻し中 " + counted(SheetState.RETURNED), SheetState.RETURNED.name(), false);
    }

    private Headline toReview() {
        var late = lines.stream()
                .anyMatch(line -> line.sheet().state() == SheetState.UNDER_REVIEW && line.urgency() == Urgency.OVERDUE);
        return headline("点検待ち " + counted(SheetState.UNDER_REVIEW), SheetState.UNDER_REVIEW.name(), late);
    }

    /** Until the review is over, and the committee's material with it. */
    private Optional<Headline> material() {
        return lines.stream()
                .filter(line -> line.sheet().isOpen())
                .map(line -> line.sheet().deadlines().review())
                .min(Comparator.naturalOrder())
                .map(review ->
                        new Headline("点検の期限（委員会資料の確定）まで " + days.left(today, review), null, review.isBefore(today)));
    }

    private static Headline notices(int failed) {
        return new Headline(failed == 0 ? "通知の失敗 なし" : "通知の失敗 " + failed + "件", null, failed > 0);
    }

    private String counted(SheetState state) {
        var count = lines.stream().filter(line -> line.sheet().state() == state).count();
        return count == 0 ? "なし" : count + "枚";
    }

    private Headline headline(String text, String state, boolean troubled) {
        return new Headline(text, new BoardFilter(filter.cycle(), "", state, ""), troubled);
    }
}
