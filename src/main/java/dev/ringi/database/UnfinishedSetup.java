package dev.ringi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The first start unpacks and initialises; killed half-way it would leave files that look whole and aren't. */
final class UnfinishedSetup {

    private final Path marker;
    private final Path binaries;
    private final Path data;

    UnfinishedSetup(Path directory) {
        marker = directory.resolve("setting-up");
        binaries = directory.resolve("bin");
        data = directory.resolve("data");
    }

    /** Throws away what a killed first start left: nobody was connected yet, so nothing is lost. */
    void begin() throws IOException {
        if (Files.exists(marker)) {
            FileSystemUtils.deleteRecursively(binaries);
            FileSystemUtils.deleteRecursively(data);
        } else if (Files.notExists(binaries) && Files.notExists(data)) {
            Files.createFile(marker);
        }
    }

    /** The unpacking leaves its directory writable for everybody; the server inside runs as this user. */
    void finish() throws IOException {
        binaries.toFile().setWritable(false, false);
        binaries.toFile().setWritable(true, true);
        Files.deleteIfExists(marker);
    }
}
