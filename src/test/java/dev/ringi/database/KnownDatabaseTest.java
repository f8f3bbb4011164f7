package dev.ringi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.RingiApplication;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("この版のものでないデータベース")
class KnownDatabaseTest {

    private static final String OURS = "classpath:db/migration";
    private static final String OF_BEFORE = "classpath:database/before";
    private static final String OF_LATER = "classpath:database/later";

    private final MockEnvironment environment = new MockEnvironment();

    @TempDir
    Path folder;

    @Test
    @DisplayName("0.1.0より前のデータベースでは起動せず、手を付けずに、新しく始める方法を告げる")
    void aDatabaseOfBeforeIsLeftUntouched(CapturedOutput output) throws SQLException {
        var database = TestServer.empty("of_before");
        flyway(database, OF_BEFORE).migrate();
        var before = dump(database);

        assertThatThrownBy(() -> start("of_before")).hasRootCauseInstanceOf(StartRefused.class);

        assertThat(output)
                .contains("0.1.0より前のRingiのもので", "空のデータベースを作り", "deploy/backup")
                .doesNotContain("\tat org.");
        assertThat(dump(database)).isEqualTo(before);
    }

    @Test
    @DisplayName("組み込みのPostgreSQLなら、どのフォルダのことかを告げる")
    void theFolderIsNamed() {
        environment.setProperty("ringi.database.directory", "/srv/ringi");
        var database = TestServer.empty("of_before_embedded");
        flyway(database, OF_BEFORE).migrate();

        assertThatThrownBy(() -> migrate(database))
                .hasMessageContaining("/srv/ringi のデータ")
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refusal -> assertThat(refusal.action())
                                .contains("/srv/ringi を別の場所へ移して", "--ringi.database.directory="));
    }

    @Test
    @DisplayName("より新しい版が移行したデータベースも、手を付けずに断る")
    void aDatabaseOfLaterIsLeftUntouched() throws SQLException {
        var database = TestServer.empty("of_later");
        flyway(database, OURS, OF_LATER).migrate();
        var before = dump(database);

        assertThatThrownBy(() -> migrate(database))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("より新しい版のRingi")
                .hasMessageContaining("V9999");

        assertThat(dump(database)).isEqualTo(before);
    }

    @Test
    @DisplayName("空のデータベースと、この版のデータベースは開ける")
    void ownDatabasesAreOpened() {
        var database = TestServer.empty("of_now");

        migrate(database);
        migrate(database);

        assertThat(flyway(database, OURS).info().pending()).isEmpty();
    }

    private void migrate(DataSource database) {
        new KnownDatabase(environment).migrate(flyway(database, OURS));
    }

    private static Flyway flyway(DataSource database, String... locations) {
        return Flyway.configure()
                .dataSource(database)
                .defaultSchema("ringi")
                .createSchemas(true)
                .placeholders(Map.of("administrators", "camunda-admin"))
                .locations(locations)
                .load();
    }

    private static void start(String database) {
        new SpringApplicationBuilder(RingiApplication.class)
                .profiles("test")
                .run(
                        "--ringi.database.directory=none",
                        "--spring.datasource.url=" + TestServer.url(database),
                        "--spring.datasource.username=" + TestServer.APPLICATION,
                        "--spring.flyway.user=postgres",
                        "--server.port=0");
    }

    private String dump(DataSource database) throws SQLException {
        var file = folder.resolve("dump.sql.gz");
        try (var connection = database.getConnection()) {
            PlainDump.write(connection, file);
        }
        return PlainDump.read(file);
    }
}
