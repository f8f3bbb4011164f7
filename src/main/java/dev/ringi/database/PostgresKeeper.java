package dev.ringi.database;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationContext;

/**
 * Starts the embedded PostgreSQL again when it has died. One that doesn't stay is tried ever more slowly, and the
 * application tells of itself that it is broken.
 */
final class PostgresKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresKeeper.class);

    private static final long PAUSE = 500;
    private static final long LONGEST_PAUSE = 30_000;

    /** A killed server's children hold its memory for a moment longer, and keep the next one off. */
    private static final int TRIES = 10;

    private static final long STAYS = TimeUnit.MINUTES.toNanos(1);

    private final KeptPostgres postgres;
    private final Presence presence;
    private final ApplicationContext application;
    private final CountDownLatch closed = new CountDownLatch(1);
    private int tries;
    private long lastTry;

    PostgresKeeper(KeptPostgres postgres, Presence presence, ApplicationContext application) {
        this.postgres = postgres;
        this.presence = presence;
        this.application = application;
    }

    void begin() {
        var thread = new Thread(this::keep, "postgres-keeper");
        thread.setDaemon(true);
        thread.start();
    }

    /** One that doesn't answer wouldn't hear that it is to end, and those who end before it would wait for it. */
    @Override
    public void close() throws IOException {
        closed.countDown();
        if (presence.isGone()) {
            postgres.kill();
        }
    }

    private void keep() {
        try {
            while (!closed.await(pause(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private long pause() {
        return tries <= TRIES ? PAUSE : LONGEST_PAUSE;
    }

    private void look() throws InterruptedException {
        try {
            if (!postgres.isAlive()) {
                tries++;
                lastTry = System.nanoTime();
                tell(postgres.startAgain());
            } else if (tries > 0 && System.nanoTime() - lastTry > STAYS) {
                tries = 0;
                AvailabilityChangeEvent.publish(application, LivenessState.CORRECT);
            }
        } catch (IOException failure) {
            LOG.debug("The embedded PostgreSQL can't be looked after", failure);
            tell(false);
        }
    }

    private void tell(boolean started) {
        if (started) {
            LOG.warn("The embedded PostgreSQL had ended and was started again");
        }
        if (tries == TRIES) {
            LOG.error(
                    "The embedded PostgreSQL doesn't stay up; its server.log says why. It is tried again every 30 s.");
            AvailabilityChangeEvent.publish(application, LivenessState.BROKEN);
        }
    }
}
