package dev.ringi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The process of the server that runs on a data directory, whichever JVM has started it. */
final class Postmaster {

    private static final int PATIENCE = 20;

    private final Path data;
    private final ProcessHandle process;

    private Postmaster(Path data, ProcessHandle process) {
        this.data = data;
        this.process = process;
    }

    /** Reads {@code postmaster.pid}; one that names no server of this directory is stale, and goes. */
    static Optional<Postmaster> of(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var found = pid(file)
                .flatMap(ProcessHandle::of)
                .map(process -> new Postmaster(data, process))
                .filter(Postmaster::isThere);
        if (found.isEmpty()) {
            Files.deleteIfExists(file);
        }
        return found;
    }

    /** Once its clients are gone it ends in order and at once; killed, it recovers from its log. */
    void stop() {
        process.destroy();
        var end = process.onExit()
                .completeOnTimeout(null, PATIENCE, TimeUnit.SECONDS)
                .join();
        if (end == null) {
            kill();
            process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        }
    }

    /** One that was halted doesn't hear when it is asked to end, and neither do the processes that serve its clients. */
    void kill() {
        var all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** Process ids are given anew after a reboot, above all in containers; a dead one that nobody buries has no command. */
    boolean isThere() {
        var info = process.info();
        return info.command().map(command -> command.contains("postgres")).orElse(false)
                && info.commandLine()
                        .map(line -> line.contains(data.toString()))
                        .orElse(true);
    }

    private static Optional<Long> pid(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
