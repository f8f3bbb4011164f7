package dev.ringi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@RingiTest
class BelievedTimeTest {

    private static final Instant START = Instant.parse("2026-12-01T00:00:00Z");

    @Autowired
    private KnownTime known;

    @Autowired
    private JdbcTemplate database;

    private Instant machine = START;
    private Duration passed = Duration.ZERO;

    @BeforeEach
    void newDatabase() {
        database.update("delete from ringi.known_time");
    }

    @Test
    @DisplayName("動いている間に時計が一日より多く進んでも、信じずに前の時刻から続ける")
    void aJumpIsNotBelieved() {
        var time = started();
        pass(Duration.ofHours(2));
        time.keepUp();

        machine = machine.plus(Duration.ofDays(120));
        pass(Duration.ofMinutes(30));
        time.keepUp();

        assertThat(time.isHeld()).isTrue();
        assertThat(time.instant()).isEqualTo(START.plus(Duration.ofMinutes(150)));
        assertThat(known.read()).contains(START.plus(Duration.ofHours(2)));
    }

    @Test
    @DisplayName("一日までの進みと、戻した時計は、そのまま信じる")
    void smallStepsAndStepsBackAreBelieved() {
        var time = started();
        for (var step : new Duration[] {Duration.ofHours(23), Duration.ofDays(-40), Duration.ofHours(-1)}) {
            machine = machine.plus(step);
            time.keepUp();

            assertThat(time.isHeld()).isFalse();
            assertThat(time.instant()).isEqualTo(machine);
            assertThat(known.read()).contains(machine);
        }
    }

    @Test
    @DisplayName("進みすぎた時計を戻せば、何も言わなくても元どおりになる")
    void aClockThatIsSetRightIsBelieved() {
        var time = started();
        machine = machine.plus(Duration.ofDays(365));
        time.keepUp();
        assertThat(time.isHeld()).isTrue();

        machine = START.plus(Duration.ofMinutes(5));
        time.keepUp();

        assertThat(time.isHeld()).isFalse();
        assertThat(time.instant()).isEqualTo(machine);
    }

    @Test
    @DisplayName("止まっている間に進んだ時計も、起動し直しただけでは信じない")
    void aRestartIsNoWord() {
        started();
        machine = machine.plus(Duration.ofDays(365));

        assertThat(started().isHeld()).isTrue();
        assertThat(started().instant()).isEqualTo(START);
    }

    @Test
    @DisplayName("管理者が正しいと言えば信じ、次の起動でも、並んで動くもう一台でも信じる")
    void theAdministratorsWordCounts() {
        var time = started();
        var besideIt = started();
        machine = machine.plus(Duration.ofDays(365));

        time.confirm();
        besideIt.keepUp();

        assertThat(time.instant()).isEqualTo(machine);
        assertThat(started().instant()).isEqualTo(machine);
        assertThat(besideIt.instant()).isEqualTo(machine);
    }

    @Test
    @DisplayName("起動のときに ringi.clock.trust=true とするのも、管理者の言葉である")
    void theWordMayBeGivenOnTheMachine() {
        started();
        machine = machine.plus(Duration.ofDays(365));

        assertThat(new BelievedTime(known, true, () -> machine, passed::toNanos).instant())
                .isEqualTo(machine);
    }

    private BelievedTime started() {
        return new BelievedTime(known, false, () -> machine, () -> passed.toNanos());
    }

    private void pass(Duration time) {
        machine = machine.plus(time);
        passed = passed.plus(time);
    }
}
