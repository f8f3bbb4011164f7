package dev.ringi.driver;

import java.util.concurrent.CountDownLatch;

/** Shut while the server isn't there; whoever came through before logs in anew. */
final class Door {

    private volatile CountDownLatch shut = new CountDownLatch(0);
    private volatile int opened;

    void shut() {
        shut = new CountDownLatch(1);
    }

    void open() {
        opened++;
        shut.countDown();
    }

    /** How often it was opened. */
    int await() {
        try {
            shut.await();
            return opened;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
