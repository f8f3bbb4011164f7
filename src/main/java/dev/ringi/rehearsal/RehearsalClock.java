package dev.ringi.rehearsal;

import dev.ringi.engine.TimeAhead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Runs as fast as any clock, but begins just before the rehearsed kickoff and can be set forward; never back. */
@Component
@Primary
@ConditionalOnProperty("ringi.rehearse")
public class RehearsalClock extends Clock implements TimeAhead {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Path file;
    private volatile Duration ahead;

    RehearsalClock(
            @Value("${ringi.rehearsal.directory}") String folder,
            @Value("${ringi.programmes[0].first-year}") int year,
            @Value("${ringi.programmes[0].kickoff.month}") int month,
            @Value("${ringi.programmes[0].kickoff.day}") int day,
            @Value("${ringi.programmes[0].kickoff.time}") String time) {
        file = Path.of(folder, "clock");
        var start = LocalDate.of(year, month, day)
                .atTime(LocalTime.parse(time))
                .minusMinutes(1)
                .atZone(JAPAN)
                .toInstant();
        ahead = Duration.between(Instant.now(), keptOr(start));
    }

    @Override
    public Duration ahead() {
        return ahead;
    }

    void setForwardTo(Instant time) {
        if (time.isAfter(instant())) {
            ahead = Duration.between(Instant.now(), time);
        }
        keep();
    }

    private Instant keptOr(Instant start) {
        try {
            return Files.exists(file) ? Instant.parse(Files.readString(file).strip()) : start;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep() {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, instant().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return JAPAN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("A rehearsal is held in Japan");
    }
}
