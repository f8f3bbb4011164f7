package dev.ringi.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The latest time that was believed, kept beside the data so that a restart knows it, and a restored copy. */
@Component
class KnownTime {

    private final JdbcTemplate database;

    KnownTime(JdbcTemplate database) {
        this.database = database;
    }

    /** Nothing on a new database. */
    Optional<Instant> read() {
        return database.queryForList("select at from ringi.known_time", Timestamp.class).stream()
                .findFirst()
                .map(Timestamp::toInstant);
    }

    void write(Instant time) {
        database.update(
                "insert into ringi.known_time (at) values (?) on conflict (single) do update set at = excluded.at",
                Timestamp.from(time));
    }
}
