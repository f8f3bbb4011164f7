package dev.ringi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalClockTest {

    private static final Instant KICKOFF = Instant.parse("2026-04-01T00:00:00Z");

    @TempDir
    Path folder;

    private Instant machine = Instant.parse("2026-11-25T03:00:00Z");

    @Test
    @DisplayName("始まりは開始の時刻で、実際の時計と同じ速さで進む")
    void beginsWhereItIsTold() {
        var clock = clock();
        pass(Duration.ofSeconds(5));

        assertThat(clock.instant()).isEqualTo(KICKOFF.plusSeconds(5));
    }

    @Test
    @DisplayName("進めることはできても、戻すことはできない")
    void isNeverSetBack() {
        var clock = clock();

        clock.setForwardTo(KICKOFF.plusSeconds(3_600));
        clock.setForwardTo(KICKOFF);

        assertThat(clock.instant()).isEqualTo(KICKOFF.plusSeconds(3_600));
    }

    @Test
    @DisplayName("止められて起動し直しても、止められたときより前の時刻には戻らない")
    void aRestartDoesNotSetItBack() {
        var clock = clock();
        pass(Duration.ofSeconds(70));
        var restarted = clock();
        assertThat(restarted.instant()).isEqualTo(clock.instant());

        restarted.setForwardTo(KICKOFF.plus(Duration.ofDays(45)));
        pass(Duration.ofSeconds(70));

        assertThat(clock().instant())
                .isEqualTo(KICKOFF.plus(Duration.ofDays(45)).plusSeconds(70));
    }

    private RehearsalClock clock() {
        return new RehearsalClock(() -> machine, folder, KICKOFF);
    }

    private void pass(Duration time) {
        machine = machine.plus(time);
    }
}
