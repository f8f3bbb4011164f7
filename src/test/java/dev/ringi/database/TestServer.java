package dev.ringi.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;

/** One PostgreSQL for all tests of this JVM, started by the first, in a directory that goes with it. */
public final class TestServer {

    /** As which applications run; {@code postgres} owns their tables. */
    public static final String APPLICATION = "ringi_app";

    private static final EmbeddedPostgres SERVER = start();

    private TestServer() {}

    public static EmbeddedPostgres running() {
        return SERVER;
    }

    /** Without a role: whoever connects names one. */
    public static String url(String database) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database;
    }

    /** A new database in which there is nothing. */
    public static DataSource empty(String name) {
        execute(SERVER, "create database " + name + " template template0");
        return SERVER.getDatabase("postgres", name);
    }

    private static void execute(EmbeddedPostgres server, String order) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(order);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(new File("target/postgres-binaries"))
                    .setDataDirectory(new File(
                            "target/postgres-test-" + ProcessHandle.current().pid()))
                    .setLocaleConfig("locale", "C")
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start();
            execute(server, "create role " + APPLICATION + " login");
            // After the application contexts: a pool whose server has gone waits long for nothing.
            SpringApplication.getShutdownHandlers().add(() -> close(server));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
