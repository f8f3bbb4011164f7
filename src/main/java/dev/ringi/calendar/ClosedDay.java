package dev.ringi.calendar;

import dev.ringi.refusal.Refusal;
import java.time.LocalDate;

/** What becomes of a deadline on a closed day (閉庁日). */
public enum ClosedDay {
    /** It is refused. */
    NEVER("calendar.closedDay"),
    /** It is refused; the form has a checkbox by which it can be meant. */
    UNLESS_MEANT("calendar.closedDayUnlessMeant"),
    MEANT(null);

    private final String refusal;

    ClosedDay(String refusal) {
        this.refusal = refusal;
    }

    /** @param said what the form's checkbox says; null where it has none, as those of earlier versions */
    public static ClosedDay of(Object said) {
        if (said == null) {
            return NEVER;
        }
        return Boolean.TRUE.equals(said) ? MEANT : UNLESS_MEANT;
    }

    /**
     * Proposes the open days before and after the one that is refused.
     *
     * @param name what the deadline is called
     * @param path of its field
     */
    public void check(BusinessDays days, LocalDate day, String name, String path) {
        if (this != MEANT && !days.isOpen(day)) {
            throw new Refusal(
                            refusal,
                            name,
                            JapaneseDate.formatWithWeekday(day),
                            days.closedBy(day).orElseThrow(),
                            JapaneseDate.formatWithWeekday(days.onOrBefore(day)),
                            JapaneseDate.formatWithWeekday(days.onOrAfter(day)))
                    .at(path);
        }
    }
}
