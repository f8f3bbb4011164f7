package dev.ringi.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Of the pool itself Spring Boot tells. */
@Component
class PresenceMetrics implements MeterBinder {

    private final Presence presence;

    PresenceMetrics(Presence presence) {
        this.presence = presence;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ringi.database.up", () -> presence.hasAnsweredWithin(Duration.ofSeconds(2)) ? 1 : 0)
                .description("Whether the database answers")
                .register(registry);
    }
}
