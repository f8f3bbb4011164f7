package dev.ringi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.refusal.Refusal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    @ParameterizedTest
    @DisplayName("年度は、元年も、全角数字も、西暦も読み取れる")
    @CsvSource({
        "令和5年度, 2023",
        "令和元年度, 2019",
        "令和1年度, 2019",
        "平成31年度, 2019",
        "平成元年度, 1989",
        "昭和64年度, 1989",
        "令和５年度, 2023",
        "令和2年度(2020年度), 2020",
        "令和2年度（2020年度）, 2020",
        "2023年度, 2023",
        "2023, 2023"
    })
    void parses(String written, int year) {
        assertThat(FiscalYear.parse(written)).isEqualTo(new FiscalYear(year));
    }

    @ParameterizedTest
    @DisplayName("実在しない年度は、拒否される")
    @ValueSource(strings = {"平成40年度", "令和0年度", "令和2年度(2021年度)", "令和5年", "来年度", "", "999999"})
    void refuses(String written) {
        assertThatThrownBy(() -> FiscalYear.parse(written))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("年度として読み取れません");
    }

    @ParameterizedTest
    @DisplayName("改元のあった年度は、新しい元号で書く")
    @CsvSource({"2018, 平成30年度", "2019, 令和元年度", "2020, 令和2年度", "1989, 平成元年度", "1988, 昭和63年度"})
    void labels(int year, String label) {
        assertThat(new FiscalYear(year).label()).isEqualTo(label);
    }

    @Test
    @DisplayName("3月31日は前の年度、4月1日は新しい年度")
    void turnsInApril() {
        assertThat(FiscalYear.of(LocalDate.of(2024, 3, 31))).isEqualTo(new FiscalYear(2023));
        assertThat(FiscalYear.of(LocalDate.of(2024, 4, 1))).isEqualTo(new FiscalYear(2024));
    }

    @Test
    @DisplayName("1873年度から2200年度まで、書いた名から同じ年度が読める")
    void everyLabelReadsBack() {
        IntStream.rangeClosed(1873, 2200)
                .mapToObj(FiscalYear::new)
                .forEach(year -> assertThat(FiscalYear.parse(year.label())).isEqualTo(year));
    }

    @Test
    @DisplayName("1873年度から2200年度までのどの日も、ちょうど一つの年度に属する")
    void everyDayIsInExactlyItsYear() {
        LocalDate.of(1873, 4, 1).datesUntil(LocalDate.of(2201, 4, 1)).forEach(date -> {
            var year = FiscalYear.of(date);

            assertThat(date).isBetween(year.start(), year.end());
            assertThat(year.next().previous()).isEqualTo(year);
            assertThat(year.end().plusDays(1)).isEqualTo(year.next().start());
        });
    }
}
