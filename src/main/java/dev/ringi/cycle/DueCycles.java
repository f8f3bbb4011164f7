package dev.ringi.cycle;

import dev.ringi.calendar.FiscalYear;
import dev.ringi.plan.Phase;
import dev.ringi.plan.Programme;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 開始日の到来: every year of a phase whose kickoff has come is due, however long ago; none is skipped but those for which the
 * phase has no form yet, in which there would be nothing to do.
 */
final class DueCycles {

    private DueCycles() {}

    /** Oldest first. */
    static List<FiscalYear> of(Programme programme, Phase phase, LocalDateTime now) {
        return IntStream.rangeClosed(
                        programme.firstYear(), FiscalYear.of(now.toLocalDate()).year())
                .mapToObj(FiscalYear::new)
                .filter(year -> !now.isBefore(phase.kickoff().of(year)))
                .filter(year -> !phase.levels(year).isEmpty())
                .toList();
    }

    /** 遅延開始: opened on a later day than the one set. */
    static boolean isLate(Phase phase, FiscalYear year, LocalDate today) {
        return today.isAfter(phase.kickoff().of(year).toLocalDate());
    }
}
