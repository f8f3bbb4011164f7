package dev.ringi.publication;

import dev.ringi.calendar.JapaneseTime;
import dev.ringi.refusal.Refusal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 公表日時: not a minute before the time that was announced. */
@Component
class ReleaseTimeReached implements PublicationPolicy {

    private final Clock clock;

    ReleaseTimeReached(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> check(Edition edition) {
        return clock.instant().isBefore(edition.releaseAt())
                ? Optional.of(new Refusal(
                        "publication.beforeRelease",
                        edition.title(),
                        JapaneseTime.of(edition.releaseAt(), clock.getZone())))
                : Optional.empty();
    }
}
