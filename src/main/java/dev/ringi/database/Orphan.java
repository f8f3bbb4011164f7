package dev.ringi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A server that outlived the JVM which started it. */
final class Orphan {

    private static final int PATIENCE = 20;

    private final ProcessHandle process;

    private Orphan(ProcessHandle process) {
        this.process = process;
    }

    /** Reads {@code postmaster.pid}; one that names no server of this directory is stale, and goes. */
    static Optional<Orphan> of(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var orphan = pid(file)
                .flatMap(ProcessHandle::of)
                .filter(process -> isServerOf(data, process))
                .map(Orphan::new);
        if (orphan.isEmpty()) {
            Files.delete(file);
        }
        return orphan;
    }

    /** Its clients died with the JVM, so it ends in order and at once; killed, it would recover from its log. */
    void stop() {
        process.destroy();
        var end = process.onExit()
                .completeOnTimeout(null, PATIENCE, TimeUnit.SECONDS)
                .join();
        if (end == null) {
            process.destroyForcibly();
            process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        }
    }

    private static Optional<Long> pid(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** Process ids are given anew after a reboot, above all in containers. */
    private static boolean isServerOf(Path data, ProcessHandle process) {
        var info = process.info();
        return info.command().map(command -> command.contains("postgres")).orElse(false)
                && info.commandLine()
                        .map(line -> line.contains(data.toString()))
                        .orElse(true);
    }
}
