package dev.ringi.calendar;

import static java.time.LocalDate.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.Dice;
import dev.ringi.Seeded;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("開庁日")
class BusinessDaysTest {

    private static final LocalDate FIRST = of(2020, 1, 1);
    private static final LocalDate LAST = of(2060, 12, 31);

    private final BusinessDays days = BusinessDays.byLaw();

    @Test
    @DisplayName("閉庁日には、その理由がある")
    void closedDaysHaveAReason() {
        assertThat(days.closedBy(of(2026, 5, 2))).contains("土曜日");
        assertThat(days.closedBy(of(2026, 5, 10))).contains("日曜日");
        assertThat(days.closedBy(of(2026, 5, 6))).contains("振替休日");
        assertThat(days.closedBy(of(2026, 9, 22))).contains("国民の休日");
        assertThat(days.closedBy(of(2026, 12, 29))).contains("年末年始");
        assertThat(days.closedBy(of(2027, 1, 1))).contains("元日");
        assertThat(days.closedBy(of(2026, 12, 28))).isEmpty();
        assertThat(days.closedBy(of(2027, 1, 4))).isEmpty();
    }

    @Test
    @DisplayName("初日は数えず、連休をまたいで数える")
    void theFirstDayIsNotCounted() {
        assertThat(days.plus(of(2026, 4, 30), 1)).isEqualTo(of(2026, 5, 1));
        assertThat(days.plus(of(2026, 5, 1), 1)).isEqualTo(of(2026, 5, 7));
        assertThat(days.plus(of(2026, 5, 3), 1)).isEqualTo(of(2026, 5, 7));
        assertThat(days.plus(of(2026, 5, 3), 0)).isEqualTo(of(2026, 5, 7));
        assertThat(days.plus(of(2026, 5, 1), 0)).isEqualTo(of(2026, 5, 1));
        assertThat(days.between(of(2026, 5, 1), of(2026, 5, 7))).isOne();
        assertThat(days.between(of(2026, 5, 7), of(2026, 5, 1))).isEqualTo(-1);
        assertThat(days.onOrBefore(of(2026, 5, 6))).isEqualTo(of(2026, 5, 1));
    }

    @Test
    @DisplayName("残りと超過を言葉で言う")
    void whatIsLeftIsSaid() {
        var friday = of(2026, 5, 1);
        assertThat(days.left(friday, of(2026, 5, 8))).isEqualTo("あと2開庁日");
        assertThat(days.left(friday, friday)).isEqualTo("今日まで");
        assertThat(days.left(of(2026, 5, 2), friday)).isEqualTo("期限超過");
        assertThat(days.left(of(2026, 5, 8), friday)).isEqualTo("2開庁日超過");
    }

    @Test
    @DisplayName("四十年のどの日も、土日、休日、年末年始でなければ開庁日で、次の開庁日は最も近いもの")
    void everyDayOfDecades() {
        var holidays = new Holidays(List.of());
        var open = 0;
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            var text = day.toString().substring(5);
            var isClosed = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                    || holidays.in(day.getYear()).containsKey(day)
                    || text.compareTo("12-29") >= 0
                    || text.compareTo("01-03") <= 0;
            assertThat(days.isOpen(day)).as(text).isNotEqualTo(isClosed);
            open += isClosed ? 0 : 1;

            var next = days.onOrAfter(day);
            assertThat(days.isOpen(next)).isTrue();
            assertThat(day.datesUntil(next).noneMatch(days::isOpen)).isTrue();
            assertThat(next).isBefore(day.plusDays(14));
            assertThat(days.plus(day, 0)).isEqualTo(next);
            assertThat(days.plus(day.minusDays(1), 1)).isEqualTo(next);
        }
        assertThat(days.between(FIRST.minusDays(1), LAST)).isEqualTo(open);
    }

    @Seeded(200)
    @DisplayName("数えた日数は足し合わせられ、進めた日数はその日まで数えた日数に等しい")
    void countsAddUp(Dice dice) {
        var one = day(dice);
        var other = day(dice);
        var third = day(dice);
        assertThat(days.between(one, third)).isEqualTo(days.between(one, other) + days.between(other, third));
        assertThat(days.between(one, other)).isEqualTo(-days.between(other, one));

        var steps = dice.between(1, 300);
        var reached = days.plus(one, steps);
        assertThat(days.isOpen(reached)).isTrue();
        assertThat(days.between(one, reached)).isEqualTo(steps);
        assertThat(days.plus(days.plus(one, 7), steps)).isEqualTo(days.plus(one, 7 + steps));
    }

    private static LocalDate day(Dice dice) {
        return FIRST.plusDays(dice.between(0, 5_000));
    }
}
