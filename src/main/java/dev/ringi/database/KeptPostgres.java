package dev.ringi.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A PostgreSQL that loses nothing: neither a killed JVM nor a power cut undoes what was committed.
 *
 * <p>Its directory holds {@code bin} (the unpacked server), {@code data}, {@code server.log} and {@code lock}.
 */
final class KeptPostgres implements AutoCloseable {

    private final Path directory;
    private final DirectoryLock lock;
    private final EmbeddedPostgres server;

    private KeptPostgres(Path directory, DirectoryLock lock, EmbeddedPostgres server) {
        this.directory = directory;
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts the server, after stopping one that a killed JVM left behind.
     *
     * @param port 0 for any that is free
     * @throws StartRefused when another JVM uses the directory, its data are of another major version, or the server
     *     doesn't come up
     */
    static KeptPostgres start(Path directory, int port) throws IOException {
        var lock = DirectoryLock.on(directory);
        try {
            MajorVersion.check(directory);
            Postmaster.of(data(directory)).ifPresent(Postmaster::stop);
            var setup = new UnfinishedSetup(directory);
            setup.begin();
            var server = server(directory, port);
            setup.finish();
            return new KeptPostgres(directory, lock, server);
        } catch (StartRefused refusal) {
            lock.close();
            throw refusal;
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw new StartRefused(
                    "組み込みのPostgreSQLを起動できません: " + directory + "（" + failure.getMessage() + "）",
                    directory.resolve("server.log") + " の末尾で原因を確かめてください。"
                            + "See the end of that log for PostgreSQL's own reason.",
                    failure);
        }
    }

    /** For whoever connects as this role. */
    String url(String role) {
        return server.getJdbcUrl(role, "postgres");
    }

    boolean isAlive() throws IOException {
        return Postmaster.of(data(directory)).isPresent();
    }

    /** False where it doesn't come up, for which {@code server.log} has the reason. */
    boolean startAgain() throws IOException, InterruptedException {
        var start =
                new Restart(data(directory)).command().redirectErrorStream(true).redirectOutput(log(directory));
        return start.start().waitFor() == 0;
    }

    void kill() throws IOException {
        Postmaster.of(data(directory)).ifPresent(Postmaster::kill);
    }

    @Override
    public void close() throws IOException {
        server.close();
        kill();
        lock.close();
    }

    private static Path data(Path directory) {
        return directory.resolve("data");
    }

    private static Redirect log(Path directory) throws IOException {
        return Redirect.appendTo(
                Files.createDirectories(directory).resolve("server.log").toFile());
    }

    private static EmbeddedPostgres server(Path directory, int port) throws IOException {
        var log = log(directory);
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(new File(directory.toFile(), "bin"))
                .setDataDirectory(data(directory))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .start();
    }
}
