package dev.ringi.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The files themselves, in pieces, so that neither way in nor way out needs a whole one in memory. */
@Component
class Contents {

    private static final int PIECE = 512 * 1024;

    private final JdbcTemplate database;
    private final Clock clock;

    Contents(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Stores nothing where this content is known already. */
    void store(CheckedFile file) {
        var isNew = database.update(
                "insert into ringi.attachment_content (hash, size, stored_at) values (?, ?, ?) on conflict do nothing",
                file.hash(),
                file.size(),
                Timestamp.from(clock.instant()));
        if (isNew == 1) {
            try (var in = file.open()) {
                var number = 0;
                for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                    database.update(
                            "insert into ringi.attachment_piece (hash, number, bytes) values (?, ?, ?)",
                            file.hash(),
                            number++,
                            piece);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void writeTo(String hash, OutputStream out) throws IOException {
        var number = 0;
        for (var piece = piece(hash, number); piece != null; piece = piece(hash, ++number)) {
            out.write(piece);
        }
    }

    private byte[] piece(String hash, int number) {
        return database
                .queryForList(
                        "select bytes from ringi.attachment_piece where hash = ? and number = ?",
                        byte[].class,
                        hash,
                        number)
                .stream()
                .findFirst()
                .orElse(null);
    }
}
