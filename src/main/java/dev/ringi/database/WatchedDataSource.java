package dev.ringi.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool as everybody has it. The pool itself gives up soon; where all its connections are in use, it is asked again for as
 * long as the database is there.
 */
final class WatchedDataSource extends DelegatingDataSource {

    private static final long LONGEST_QUEUE = Duration.ofSeconds(30).toNanos();

    private final HikariDataSource pool;
    private final Presence presence;

    WatchedDataSource(HikariDataSource pool, Presence presence) {
        super(pool);
        this.pool = pool;
        this.presence = presence;
    }

    Presence presence() {
        return presence;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            var connection = connection(System.nanoTime());
            presence.begin();
            return connection;
        } catch (SQLException failure) {
            Answering.note(failure);
            throw failure;
        }
    }

    private Connection connection(long begun) throws SQLException {
        while (true) {
            presence.pass();
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException none) {
                if (Answering.isUnderWay() && !isBusy() || System.nanoTime() - begun > LONGEST_QUEUE) {
                    throw new SQLTransientConnectionException(none.getMessage(), "08001", none);
                }
            }
        }
    }

    /** Else it can't make the connection that it might. */
    private boolean isBusy() {
        var state = pool.getHikariPoolMXBean();
        return state != null && state.getActiveConnections() >= pool.getMaximumPoolSize();
    }
}
