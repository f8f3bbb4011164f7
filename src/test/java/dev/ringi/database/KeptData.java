package dev.ringi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Looks into the data directory of a Ringi that runs, or ran, in a JVM of its own. */
public final class KeptData {

    private KeptData() {}

    /** While its PostgreSQL runs, be it an orphan. No connection is kept, so that it can end. */
    public static JdbcTemplate underWay(Path directory) throws IOException {
        var port = Files.readAllLines(directory.resolve("data/postmaster.pid")).get(3);
        return reading("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres");
    }

    /** After it has ended; readable as long as this JVM lives. */
    public static JdbcTemplate left(Path directory) throws IOException {
        var postgres = KeptPostgres.start(directory.toAbsolutePath(), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
        return reading(postgres.url("postgres"));
    }

    private static JdbcTemplate reading(String url) {
        return new JdbcTemplate(new DriverManagerDataSource(url));
    }

    private static void close(KeptPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
