package dev.ringi.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.Dice;
import dev.ringi.Seeded;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.0|12.0",
                "0|0",
                "0.10|0.10",
                "1,234|1234",
                "12,345,678.90|12345678.90",
                "1234567|1234567",
                "-3.5|-3.5",
                "△3.5|-3.5",
                "▲1,200|-1200",
                "−7|-7",
                "１２．０|12.0",
                "１，２３４|1234",
                "－８|-8",
                "' 51　'|51"
            })
    @DisplayName("役所で書かれる数は、書かれた桁のまま数になる")
    void numbersKeepTheirDecimals(String written, BigDecimal number) {
        assertThat(WrittenNumber.of(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "　",
                "1,23",
                "1,2345",
                "1234,567",
                ",123",
                "1,",
                "1.",
                ".5",
                "1.2.3",
                "--1",
                "+1",
                "①",
                "十二",
                "12.0日",
                "1 234",
                "1e5",
                "NaN",
                "3億5,000万",
                "約10"
            })
    @DisplayName("数でないもの、どちらとも読めるものは、数にしない")
    void anythingElseIsNone(String text) {
        assertThat(WrittenNumber.of(text)).isEmpty();
    }

    @Seeded(1_000)
    @DisplayName("3桁ごとに区切って書いた数は、区切らない数と同じである")
    void separatorsMakeNoDifference(Dice dice) {
        var number = dice.between(-99_999_999, 99_999_999);

        assertThat(WrittenNumber.of("%,d".formatted(number))).contains(BigDecimal.valueOf(number));
    }
}
