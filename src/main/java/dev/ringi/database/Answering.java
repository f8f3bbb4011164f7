package dev.ringi.database;

import java.sql.SQLException;

/**
 * While a thread answers somebody: it isn't kept waiting for a database that is gone, and learns afterwards whether that was
 * why something failed, whatever the failure was wrapped in, or translated to, on its way.
 */
public final class Answering implements AutoCloseable {

    private static final ThreadLocal<Answering> CURRENT = new ThreadLocal<>();

    private boolean hasLost;

    private Answering() {}

    public static Answering begin() {
        var answering = new Answering();
        CURRENT.set(answering);
        return answering;
    }

    /** Whether the thread has met a database that is gone, or lost its connection. */
    public boolean hasLostDatabase() {
        return hasLost;
    }

    @Override
    public void close() {
        CURRENT.remove();
    }

    static boolean isUnderWay() {
        return CURRENT.get() != null;
    }

    static void note(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        var answering = CURRENT.get();
        // Connections that broke or can't be had; servers that shut down, crashed or are only starting.
        if (answering != null && (state.startsWith("08") || state.startsWith("57P0"))) {
            answering.hasLost = true;
        }
    }
}
