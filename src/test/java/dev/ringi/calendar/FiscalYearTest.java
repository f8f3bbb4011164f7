package dev.ringi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.refusal.Refusal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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

    @Property
    void everyLabelReadsBack(@ForAll @IntRange(min = 1873, max = 2200) int year) {
        var fiscalYear = new FiscalYear(year);

        assertThat(FiscalYear.parse(fiscalYear.label())).isEqualTo(fiscalYear);
    }

    @Property
    void everyDayIsInExactlyItsYear(@ForAll @IntRange(min = 0, max = 100_000) int days) {
        var date = LocalDate.of(1900, 1, 1).plusDays(days);
        var year = FiscalYear.of(date);

        assertThat(date).isBetween(year.start(), year.end());
        assertThat(year.next().previous()).isEqualTo(year);
        assertThat(year.end().plusDays(1)).isEqualTo(year.next().start());
    }
}
