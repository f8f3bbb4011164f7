package dev.ringi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

    private final MailSettings settings = new MailSettings(
            "ringi@wakaba.example", 12, Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofMinutes(10));

    @ParameterizedTest(name = "{0}回目の失敗の後は{1}")
    @CsvSource({"1,PT1M", "2,PT2M", "5,PT16M", "9,PT4H16M", "10,PT6H", "12,PT6H", "1000,PT6H"})
    @DisplayName("失敗のたびに間隔は倍になり、上限で止まる")
    void pausesDouble(int attempts, Duration pause) {
        assertThat(settings.pauseAfter(attempts)).isEqualTo(pause);
    }
}
