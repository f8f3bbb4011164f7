package dev.ringi.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds to the trail. The database itself gives each entry its number and hash, one transaction after the other. */
@Component
class AuditWriter {

    /** The driver makes one statement of as many rows. */
    private static final int BATCH = 128;

    private static final String INSERT = """
            insert into ringi.audit_entry (at, actor, capacity, on_behalf_of, event_type, subject, details)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final JdbcTemplate database;

    AuditWriter(JdbcTemplate database) {
        this.database = database;
    }

    void write(List<NewEntry> entries) {
        database.batchUpdate(INSERT, entries, BATCH, AuditWriter::fill);
    }

    private static void fill(PreparedStatement row, NewEntry entry) throws SQLException {
        row.setObject(1, entry.at().atOffset(ZoneOffset.UTC));
        row.setString(2, entry.event().actor());
        row.setString(3, entry.event().capacity());
        row.setString(4, entry.event().onBehalfOf());
        row.setString(5, entry.type());
        row.setString(6, entry.event().subject());
        row.setString(7, entry.details().toString());
    }
}
