package dev.ringi.database;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The tables begin with the baseline of 0.1.0, and each later version migrates them. A database that began otherwise, or
 * went on further than this version knows, is refused before anything in it changes.
 */
@Component
class KnownDatabase {

    private static final String BASELINE = "1";

    private final Environment environment;

    KnownDatabase(Environment environment) {
        this.environment = environment;
    }

    void migrate(Flyway flyway) {
        if (applied(flyway).anyMatch(KnownDatabase::isAnotherBeginning)) {
            throw ofBefore();
        }
        var later = applied(flyway)
                .filter(Predicate.not(migration -> migration.getState().isResolved()))
                .map(migration -> "V" + migration.getVersion())
                .collect(Collectors.joining(", "));
        if (!later.isEmpty()) {
            throw ofLater(later);
        }
        flyway.migrate();
    }

    /** Without Flyway's own entry, that it has made the schema. */
    private static Stream<MigrationInfo> applied(Flyway flyway) {
        return Stream.of(flyway.info().applied()).filter(MigrationInfo::isVersioned);
    }

    private static boolean isAnotherBeginning(MigrationInfo migration) {
        return migration.getVersion().getVersion().equals(BASELINE)
                && !Objects.equals(migration.getAppliedChecksum(), migration.getResolvedChecksum());
    }

    private StartRefused ofBefore() {
        return new StartRefused(
                where() + "は、バージョン0.1.0より前のRingiのもので、このRingiでは開けません。データには手を付けていません。"
                        + "The data are of a Ringi from before 0.1.0 and can't be opened; they were left untouched.",
                DataDirectory.in(environment)
                        .map(directory -> "新しく始めるには、" + directory + " を別の場所へ移して空の状態から起動するか、"
                                + "--ringi.database.directory=<新しいディレクトリ> を指定してください。"
                                + "元のディレクトリを残しておけば、前の版のRingiで開けます。"
                                + "To begin anew, move that directory away, or name another ringi.database.directory;"
                                + " the earlier Ringi still opens the old one.")
                        .orElse("新しく始めるには、deploy/backup で控えを取ってから空のデータベースを作り、"
                                + "spring.datasource.url に指定してください。元のデータベースを残しておけば、前の版のRingiで開けます。"
                                + "To begin anew, keep a dump, and name an empty database by spring.datasource.url;"
                                + " the earlier Ringi still opens the old one."));
    }

    private StartRefused ofLater(String versions) {
        return new StartRefused(
                where() + "は、より新しい版のRingiが移行したもの（" + versions + "）で、このRingiでは開けません。データには手を付けていません。"
                        + "A later Ringi has migrated the data; they were left untouched.",
                "その版のRingiで起動するか、移行の前に取った控えを、空のデータベースに deploy/restore で戻してください。"
                        + "Start that Ringi, or restore a dump from before the migration into an empty database.");
    }

    private String where() {
        return DataDirectory.in(environment)
                .map(directory -> directory + " のデータ")
                .orElse("spring.datasource.url のデータベース");
    }
}
