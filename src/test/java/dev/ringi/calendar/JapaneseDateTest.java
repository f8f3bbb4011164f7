package dev.ringi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.refusal.Refusal;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDateTest {

    /** Java's own, as a second opinion. */
    private static final DateTimeFormatter CALENDAR =
            DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPAN).withChronology(JapaneseChronology.INSTANCE);

    @ParameterizedTest
    @DisplayName("改元の日を境に、元号が変わる")
    @CsvSource({
        "2019-04-30, 平成31年4月30日",
        "2019-05-01, 令和元年5月1日",
        "1989-01-07, 昭和64年1月7日",
        "1989-01-08, 平成元年1月8日",
        "1926-12-24, 大正15年12月24日",
        "1926-12-25, 昭和元年12月25日",
        "1912-07-29, 明治45年7月29日",
        "1912-07-30, 大正元年7月30日",
        "1873-01-01, 明治6年1月1日"
    })
    void formatsAndParses(LocalDate date, String written) {
        assertThat(JapaneseDate.format(date)).isEqualTo(written);
        assertThat(JapaneseDate.parse(written)).isEqualTo(date);
    }

    @ParameterizedTest
    @DisplayName("その元号にない日、実在しない日は、拒否される")
    @ValueSource(strings = {"平成31年5月1日", "令和元年4月30日", "令和5年2月29日", "令和0年1月1日", "明治5年12月2日", "2023年4月1日"})
    void refuses(String written) {
        assertThatThrownBy(() -> JapaneseDate.parse(written))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("日付として読み取れません");
    }

    @Test
    @DisplayName("太陽暦より前の日付は、推測せずに拒否される")
    void refusesBeforeTheGregorianCalendar() {
        assertThatThrownBy(() -> JapaneseDate.format(LocalDate.of(1872, 12, 31)))
                .hasMessageContaining("明治6年1月1日以後");
    }

    @Test
    @DisplayName("全角数字の日付も読み取れる")
    void readsFullWidthDigits() {
        assertThat(JapaneseDate.parse("令和５年４月１日")).isEqualTo(LocalDate.of(2023, 4, 1));
    }

    @Test
    @DisplayName("1873年から2283年までのどの日も、暦どおりに書かれ、書いたとおりに読める")
    void everyDayIsWrittenAsInTheCalendarAndReadsBack() {
        LocalDate.of(1873, 1, 1).datesUntil(LocalDate.of(2284, 1, 1)).forEach(date -> {
            var written = JapaneseDate.format(date);

            assertThat(written).isEqualTo(CALENDAR.format(date).replaceFirst("(?<=\\D)1年", "元年"));
            assertThat(JapaneseDate.parse(written)).isEqualTo(date);
        });
    }
}
