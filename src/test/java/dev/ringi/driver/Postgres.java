package dev.ringi.driver;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A PostgreSQL that comes back at the same address with the same data. */
final class Postgres {

    private final Path data;
    private final int port;
    private EmbeddedPostgres running;

    Postgres(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    void start() throws IOException {
        running = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(new File("target/postgres-binaries"))
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    /** In order, also where it is over already. */
    void stop() throws IOException {
        running.close();
    }

    /** At once, as by a power cut; at its start it recovers from its log. */
    void crash() throws IOException, InterruptedException {
        var postmaster = ProcessHandle.of(pid()).orElseThrow();
        new ProcessBuilder("kill", "-QUIT", "" + postmaster.pid()).start().waitFor();
        postmaster.onExit().join();
    }

    private long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    }

    /** As Ringi's two roles are to be: {@code postgres} owns the tables, this one only uses them. */
    void add(String role) throws SQLException {
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + role + " login");
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }
}
