package dev.ringi.rehearsal;

import dev.ringi.engine.TimeAhead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Runs as fast as any clock, but begins just before the rehearsed kickoff and can be set forward; never back, not even by
 * a restart: what a rehearsal that was cut off locked or put down for later would lie in the future and wait.
 */
@Component
@Primary
@ConditionalOnProperty("ringi.rehearse")
public class RehearsalClock extends Clock implements TimeAhead {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final InstantSource machine;
    private final Path file;
    private volatile Duration ahead;

    @Autowired
    RehearsalClock(
            @Value("${ringi.rehearsal.directory}") String folder, @Value("${ringi.rehearsal.kickoff}") String kickoff) {
        this(
                InstantSource.system(),
                Path.of(folder),
                LocalDateTime.parse(kickoff).minusMinutes(1).atZone(JAPAN).toInstant());
    }

    RehearsalClock(InstantSource machine, Path folder, Instant start) {
        this.machine = machine;
        file = folder.resolve("clock");
        ahead = kept().orElseGet(() -> Duration.between(machine.instant(), start));
        keep();
    }

    @Override
    public Duration ahead() {
        return ahead;
    }

    void setForwardTo(Instant time) {
        if (time.isAfter(instant())) {
            ahead = Duration.between(machine.instant(), time);
            keep();
        }
    }

    private Optional<Duration> kept() {
        try {
            return Files.exists(file) ? Optional.of(Duration.parse(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep() {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, ahead.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
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
