package dev.ringi.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Whether the database answers. It is asked twice a second on a connection of its own, so that neither a long statement nor
 * a busy pool passes for a database that is gone.
 */
public final class Presence implements ApplicationListener<ContextClosedEvent>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    private static final long INTERVAL = 500;

    private final Ping ping;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile long lastAnswer = System.nanoTime();
    private volatile boolean gone;
    private boolean closing;

    Presence(HikariDataSource pool, Duration patience) {
        ping = new Ping(pool, patience);
    }

    /** Once there was a connection: until then a database that isn't there is the start's to tell of. */
    void begin() {
        if (!begun.getAndSet(true)) {
            var thread = new Thread(this::watch, "database-watch");
            thread.setDaemon(true);
            thread.start();
        }
    }

    public boolean isGone() {
        return gone;
    }

    /** Whether it has answered in so short a time before now. */
    public boolean hasAnsweredWithin(Duration time) {
        return System.nanoTime() - lastAnswer < time.toNanos();
    }

    /**
     * Passes whoever wants a connection while the database is there. Else who answers somebody is refused, and all others
     * wait: work that has begun to fail again and again would only fill the log.
     */
    synchronized void pass() throws SQLException {
        try {
            while (gone && !closing && !Answering.isUnderWay()) {
                wait();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        if (gone) {
            throw new SQLTransientConnectionException("The database is gone", "08001");
        }
    }

    /** The application ends: nobody waits any longer. */
    @Override
    public synchronized void onApplicationEvent(ContextClosedEvent end) {
        closing = true;
        notifyAll();
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void watch() {
        try {
            do {
                turn(!ping.isAnswered());
            } while (!closed.await(INTERVAL, TimeUnit.MILLISECONDS));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            ping.close();
        }
    }

    private void turn(boolean isGone) {
        var before = set(isGone);
        if (isGone) {
            // Again and again: the pool goes on trying to connect.
            TrackedSockets.cut();
        } else {
            lastAnswer = System.nanoTime();
        }
        if (isGone && !before) {
            LOG.error("The database doesn't answer; its connections were cut, and requests are refused until it does");
        } else if (before && !isGone) {
            LOG.warn("The database answers again");
        }
    }

    /** @return whether it was gone before */
    private synchronized boolean set(boolean isGone) {
        var before = gone;
        gone = isGone;
        notifyAll();
        return before;
    }
}
