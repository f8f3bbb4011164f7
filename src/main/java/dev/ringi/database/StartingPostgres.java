package dev.ringi.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.DisposableBean;

/** A {@link KeptPostgres} that starts in a thread of its own while the application makes itself ready to use it. */
final class StartingPostgres implements DisposableBean {

    private final FutureTask<KeptPostgres> start;

    StartingPostgres(Path directory, int port) {
        start = new FutureTask<>(() -> KeptPostgres.start(directory, port));
        new Thread(start, "postgres-start").start();
    }

    /**
     * Waits until it is there.
     *
     * @throws StartRefused as {@link KeptPostgres#start} does
     */
    KeptPostgres ready() throws IOException, InterruptedException {
        try {
            return start.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StartRefused refusal) {
                throw refusal;
            }
            throw new IOException(e.getCause());
        }
    }

    /** Also where the application failed before it asked for its database. */
    @Override
    public void destroy() throws IOException, InterruptedException {
        try {
            ready().close();
        } catch (StartRefused neverThere) {
            // Whoever waited for it has been told.
        }
    }
}
