package dev.ringi.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 開庁日: neither weekend nor holiday, nor around the new year, nor a day on which the city's own file closes it. All deadlines
 * are proposed on, and counted in them.
 *
 * <p>The day from which is counted isn't counted itself (初日不算入, 民法140条): what is due in three open days is due on the
 * third open day after today.
 */
public final class BusinessDays {

    /** A week of work. */
    private static final int SOON = 5;

    private final CityDays city;
    private final Holidays holidays;

    BusinessDays(CityDays city) {
        this.city = city;
        holidays = new Holidays(city.moved());
    }

    /** Of a city that has no file of its own. */
    public static BusinessDays byLaw() {
        return new BusinessDays(CityDays.NONE);
    }

    public boolean isOpen(LocalDate day) {
        return closedBy(day).isEmpty();
    }

    /** Why the day is closed, as in こどもの日, 振替休日, 年末年始, 土曜日; empty for an open day. */
    public Optional<String> closedBy(LocalDate day) {
        return city.open().containsKey(day) ? Optional.empty() : reasons(day).findFirst();
    }

    private Stream<String> reasons(LocalDate day) {
        return Stream.of(
                        Optional.ofNullable(city.closed().get(day)),
                        Optional.ofNullable(city.closedYearly().get(MonthDay.from(day))),
                        holidays.name(day),
                        Optional.of("年末年始").filter(any -> city.newYear().contains(day)),
                        weekend(day))
                .flatMap(Optional::stream);
    }

    private static Optional<String> weekend(LocalDate day) {
        var name = day.getDayOfWeek();
        return Optional.of(name.getDisplayName(TextStyle.FULL, Locale.JAPAN))
                .filter(any -> name == SATURDAY || name == SUNDAY);
    }

    /** The day itself if it is open, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(this::isOpen)
                .findFirst()
                .orElseThrow();
    }

    /** The day itself if it is open, else the last one before that is. */
    public LocalDate onOrBefore(LocalDate day) {
        return Stream.iterate(day, previous -> previous.minusDays(1))
                .filter(this::isOpen)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The open day that is the {@code days}-th after {@code from}, whether that is open or closed. None is the first on or after it:
     * nothing that is computed lies on a closed day.
     */
    public LocalDate plus(LocalDate from, int days) {
        return days == 0
                ? onOrAfter(from)
                : Stream.iterate(from.plusDays(1), next -> next.plusDays(1))
                        .filter(this::isOpen)
                        .skip(days - 1L)
                        .findFirst()
                        .orElseThrow();
    }

    /** The last day that is near (期限が近い): what is due up to it stands in the lists of it. */
    public LocalDate soon(LocalDate today) {
        return plus(today, SOON);
    }

    /**
     * How many open days lie after {@code from}, up to {@code to} and with it; below zero where {@code to} is the earlier. So
     * today to tomorrow is 1 unless tomorrow is closed, and parts add up to the whole.
     */
    public int between(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? -between(to, from)
                : (int) from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(this::isOpen)
                        .count();
    }

    /** What is left until then, or by how much it is late, as in あと3開庁日, 今日まで, 2開庁日超過. */
    public String left(LocalDate today, LocalDate due) {
        var days = between(today, due);
        if (due.isBefore(today)) {
            return days == 0 ? "期限超過" : -days + "開庁日超過";
        }
        return due.equals(today) ? "今日まで" : "あと" + days + "開庁日";
    }
}
