package dev.ringi.health;

import dev.ringi.database.Answering;
import dev.ringi.health.HealthServer.Answer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.Semaphore;

/** All numbers in Prometheus's format; those that come from the database are counted when asked for, by one at a time. */
final class Metrics {

    private final PrometheusMeterRegistry registry;
    private final Semaphore turn = new Semaphore(1);

    Metrics(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    Answer answer() {
        if (!turn.tryAcquire()) {
            return new Answer(503, "text/plain; charset=utf-8", "# being counted\n");
        }
        var answering = Answering.begin();
        try {
            return new Answer(200, "text/plain; version=0.0.4; charset=utf-8", registry.scrape());
        } finally {
            answering.close();
            turn.release();
        }
    }
}
