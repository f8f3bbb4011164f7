package dev.ringi.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;

/** Asks the pool's database, past the pool, whether it is there. Not for more than one thread. */
final class Ping implements AutoCloseable {

    private final HikariDataSource pool;
    private final Duration patience;
    private Connection connection;

    Ping(HikariDataSource pool, Duration patience) {
        this.pool = pool;
        this.patience = patience;
    }

    /** A connection that somebody ended doesn't say that the database is gone; one that keeps still does. */
    boolean isAnswered() {
        var begun = System.nanoTime();
        if (connection != null && isAnsweredOn(connection)) {
            return true;
        }
        close();
        return System.nanoTime() - begun < patience.toNanos() / 2 && connect() && isAnsweredOn(connection);
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException gone) {
            // That is what it was to be.
        }
        connection = null;
    }

    private boolean connect() {
        try {
            connection = DriverManager.getConnection(pool.getJdbcUrl(), properties());
            return true;
        } catch (SQLException failure) {
            return false;
        }
    }

    private Properties properties() {
        var seconds = String.valueOf(patience.toSeconds());
        var properties = new Properties();
        properties.setProperty("user", Objects.requireNonNullElse(pool.getUsername(), ""));
        properties.setProperty("password", Objects.requireNonNullElse(pool.getPassword(), ""));
        // Not one of the nodes' own names, by which they know each other.
        properties.setProperty("ApplicationName", "Watch of Ringi");
        properties.setProperty("connectTimeout", seconds);
        properties.setProperty("socketTimeout", seconds);
        return properties;
    }

    private static boolean isAnsweredOn(Connection connection) {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select 1")) {
            return row.next();
        } catch (SQLException failure) {
            return false;
        }
    }
}
