package dev.ringi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPostgresTest {

    @TempDir
    Path directory;

    @Test
    @DisplayName("JVMがkill -9されても、書いたものは次の起動で読める")
    void whatWasWrittenOutlivesAKilledJvm() throws Exception {
        var jvm = startChild();
        var orphan = pidOfServer();
        assertThat(jvm.destroyForcibly().waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(ProcessHandle.of(orphan)).hasValueSatisfying(ProcessHandle::isAlive);

        try (var postgres = KeptPostgres.start(directory, 0)) {
            assertThat(read(postgres, "select word from kept")).isEqualTo("残る");
        }
        assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    @DisplayName("停電に耐える設定で動く")
    void settingsAreDurable() throws Exception {
        try (var postgres = KeptPostgres.start(directory, 0)) {
            assertThat(read(postgres, "show fsync")).isEqualTo("on");
            assertThat(read(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(read(postgres, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    @DisplayName("同じディレクトリで二つ目は起動せず、理由を告げる")
    void aSecondJvmIsTurnedAway() throws Exception {
        var jvm = startChild();
        try {
            assertThatThrownBy(() -> KeptPostgres.start(directory, 0))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("起動中の別のRingiが使用しています");
        } finally {
            var server = ProcessHandle.of(pidOfServer()).orElseThrow();
            jvm.destroyForcibly();
            server.destroy();
            server.onExit().get(2, TimeUnit.MINUTES);
        }
    }

    @Test
    @DisplayName("別のメジャーバージョンのデータは、手を付けずに断り、どうすればよいかを告げる")
    void dataOfAnotherMajorVersionAreLeftUntouched() throws Exception {
        KeptPostgres.start(directory, 0).close();
        Files.writeString(directory.resolve("data/PG_VERSION"), "17\n");
        var before = contents();

        assertThatThrownBy(() -> KeptPostgres.start(directory, 0))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refusal ->
                                assertThat(refusal.action()).contains("deploy/backup", "--ringi.database.directory="))
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("PostgreSQL " + MajorVersion.OURS);

        assertThat(contents()).isEqualTo(before);
        Files.writeString(directory.resolve("data/PG_VERSION"), MajorVersion.OURS + "\n");
        try (var postgres = KeptPostgres.start(directory, 0)) {
            assertThat(read(postgres, "show server_version")).startsWith(MajorVersion.OURS + ".");
        }
    }

    /** Each file's path with the time of its last change and its size. */
    private List<String> contents() throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file + " " + file.toFile().lastModified() + " "
                            + file.toFile().length())
                    .sorted()
                    .toList();
        }
    }

    @Test
    @DisplayName("別のプロセスに使い回された番号の、古いpidファイルは無視される")
    void aStalePidFileIsIgnored() throws Exception {
        KeptPostgres.start(directory, 0).close();
        Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n" + directory.resolve("data") + "\n");

        KeptPostgres.start(directory, 0).close();

        assertThat(pidFile()).doesNotExist();
    }

    @Test
    @DisplayName("初回の準備の途中で止まっても、次の起動でやり直す")
    void aHalfDoneSetupIsDoneAgain() throws Exception {
        Files.createFile(directory.resolve("setting-up"));
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/postgresql.conf"), "");

        try (var postgres = KeptPostgres.start(directory, 0)) {
            assertThat(read(postgres, "select 'ready'")).isEqualTo("ready");
        }
    }

    /** A JVM of its own that writes, says so, and waits to be killed. */
    private Process startChild() throws IOException {
        var jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeptPostgresChild.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = jvm.inputReader();
        assertThat(output.lines().anyMatch("written"::equals)).isTrue();
        return jvm;
    }

    private long pidOfServer() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).get(0).strip());
    }

    private Path pidFile() {
        return directory.resolve("data/postmaster.pid");
    }

    private static String read(KeptPostgres postgres, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url("postgres"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
