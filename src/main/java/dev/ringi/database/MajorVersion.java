package dev.ringi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A PostgreSQL's files are read by its own major version only, as its manual says of upgrades; {@code PG_VERSION}
 * names it.
 */
final class MajorVersion {

    /** That of the binaries in the POM. */
    static final String OURS = "18";

    private MajorVersion() {}

    /** Refuses files of another version before anything is touched. */
    static void check(Path directory) throws IOException {
        var file = directory.resolve("data/PG_VERSION");
        if (Files.notExists(file)) {
            return;
        }
        var theirs = Files.readString(file).strip();
        if (!theirs.equals(OURS)) {
            throw new StartRefused(
                    "%s のデータはPostgreSQL %s のもので、このRingiが使うPostgreSQL %s では開けません。データには手を付けていません。"
                                    .formatted(directory, theirs, OURS)
                            + "The data there are of PostgreSQL %s and can't be opened with %s; they were left untouched."
                                    .formatted(theirs, OURS),
                    "データを引き継ぐには、前の版のRingiで起動して deploy/backup で書き出し、PostgreSQLサーバーのデータベースに deploy/restore で"
                            + "戻してください（手順は deploy/README.md）。新しく始めるには --ringi.database.directory=<新しいディレクトリ> を指定してください。"
                            + "To keep them, dump them with the earlier Ringi and restore into a server of your own; to begin anew,"
                            + " name another ringi.database.directory.");
        }
    }
}
