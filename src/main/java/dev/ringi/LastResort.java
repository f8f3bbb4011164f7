package dev.ringi;

import java.time.Duration;

/**
 * Ends the process once it has had its time to end in order; whatever hangs then, a print, a mail server, a database, has
 * been committed or will be found undone at the next start. {@code kill -9} loses nothing either.
 */
final class LastResort extends Thread {

    private static final Duration TIME = Duration.ofSeconds(14);

    /** As of a process that a signal ended. */
    private static final int TERMINATED = 143;

    private LastResort() {
        super("last-resort");
        setDaemon(true);
    }

    static void prepare() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> new LastResort().start(), "last-resort-begins"));
    }

    @Override
    public void run() {
        try {
            Thread.sleep(TIME.toMillis());
            Runtime.getRuntime().halt(TERMINATED);
        } catch (InterruptedException neverAsked) {
            Thread.currentThread().interrupt();
        }
    }
}
