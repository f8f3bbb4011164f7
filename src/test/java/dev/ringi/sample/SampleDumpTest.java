package dev.ringi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.Owner;
import dev.ringi.RingiTest;
import dev.ringi.database.PlainDump;
import dev.ringi.database.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The sample year's database as a script. {@code -Dringi.dump} names a file for it: {@code
 * src/test/resources/kept/wakaba-year.sql.gz} is what later versions and Operaton have to go on with.
 */
@RingiTest(
        properties = {"ringi.sample.enabled=true", "ringi.sample.lively=true", "ringi.organization.initial-password="})
class SampleDumpTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("見本の一年は一つのSQLに書き出せて、戻したデータベースからは同じSQLが書き出される")
    void theYearIsWrittenAndRestored(@Autowired Owner year) throws Exception {
        var dump = Path.of(
                System.getProperty("ringi.dump", folder.resolve("year.sql.gz").toString()));
        var again = folder.resolve("again.sql.gz");

        try (var connection = year.database().getConnection()) {
            PlainDump.write(connection, dump);
        }
        try (var connection = TestServer.empty("restored").getConnection()) {
            PlainDump.restore(dump, connection);
            PlainDump.write(connection, again);
        }

        assertThat(statements(again)).isEqualTo(statements(dump));
        assertThat(statements(dump)).anyMatch(line -> line.startsWith("insert into ringi.sheet "));
        assertThat(Files.size(dump)).isLessThan(1_000_000);
    }

    /** Without conditions: PostgreSQL writes one that it has read otherwise than it was written. */
    private static List<String> statements(Path dump) {
        return PlainDump.read(dump)
                .lines()
                .map(line -> line.replaceFirst(" (CHECK|WHEN) \\(.*", ""))
                .toList();
    }
}
