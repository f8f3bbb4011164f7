package dev.ringi.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Starts a server that had been running, by its own tool, on the port and with the settings that it has written down. */
record Restart(Path data) {

    /** Its tool gives up then, too. */
    private static final String LONGEST_START = "60";

    /** Ends with 0 when the server takes connections. */
    ProcessBuilder command() throws IOException {
        // As the library does: the server refuses to be started by root.
        var user = LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.<String>of();
        var start = List.of(tool(), "restart", "-w", "-t", LONGEST_START, "-D", data.toString());
        return new ProcessBuilder(Stream.concat(user.stream(), start.stream()).toList());
    }

    /** Beside the server, whose path is unquoted, and followed by quoted options. */
    private String tool() throws IOException {
        var options = Files.readString(data.resolve("postmaster.opts"));
        return Path.of(options.substring(0, options.indexOf(" \"")))
                .resolveSibling("pg_ctl")
                .toString();
    }
}
