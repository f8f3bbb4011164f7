package dev.ringi.board;

import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.Deadlines;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A sheet of a cycle that isn't published yet.
 *
 * @param cycle its business key, as in R8-重点計画-目標
 * @param position among its cycle's
 * @param comments of the office's, not closed yet
 * @param changed when anybody last did something to it, in the server's time zone; null where nobody has
 * @param first its deadlines before any extension
 */
public record BoardSheet(
        SheetId id,
        String cycle,
        String cycleTitle,
        int position,
        String title,
        List<UnitCode> leads,
        SheetState state,
        int returns,
        int comments,
        LocalDateTime changed,
        Deadlines deadlines,
        Deadlines first,
        List<OpenTask> tasks) {

    /** Until when what is to be done next has to be; the earliest of several. */
    public LocalDate due() {
        return tasks.stream()
                .filter(OpenTask::blocks)
                .map(OpenTask::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(deadlines.in(state));
    }

    /** Until when it would have to be, had its deadline not been extended (期限延長); null where it hasn't. */
    public LocalDate dueBefore() {
        return first.in(state).equals(deadlines.in(state)) ? null : first.in(state);
    }

    boolean isLedBy(UnitCode unit) {
        return leads.contains(unit);
    }

    boolean isOpen() {
        return state != SheetState.ACCEPTED;
    }

    /** Still in the departments' hands, approvals included. */
    boolean isUnsubmitted() {
        return isOpen() && state != SheetState.UNDER_REVIEW;
    }
}
