package dev.ringi.database;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Where the embedded PostgreSQL keeps its data. */
final class DataDirectory {

    private DataDirectory() {}

    /** Nothing where {@code spring.datasource.url} names a database. */
    static Optional<Path> in(Environment environment) {
        if (environment.containsProperty("spring.datasource.url")) {
            return Optional.empty();
        }
        var directory = Path.of(environment.getProperty("ringi.database.directory", "data/postgres"));
        return Optional.of(directory.toAbsolutePath().normalize());
    }
}
