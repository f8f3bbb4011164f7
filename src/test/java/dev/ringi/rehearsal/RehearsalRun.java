package dev.ringi.rehearsal;

import dev.ringi.RingiProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A rehearsal in a JVM of its own, as the README's command starts it. */
final class RehearsalRun implements AutoCloseable {

    private final RingiProcess jvm;
    private final List<String> steps = new ArrayList<>();

    RehearsalRun(Path plan, Path folder, String... more) throws IOException {
        var settings = Stream.of("--ringi.rehearse=" + plan, "--ringi.rehearsal.directory=" + folder);
        jvm = RingiProcess.start(Stream.concat(settings, Stream.of(more)).toList());
    }

    /** Reads on until a step is printed that is meant, or the end. */
    boolean reaches(Predicate<String> step) throws IOException {
        return jvm.prints(line -> {
                    var isStep = line.startsWith("【試行】");
                    if (isStep || line.contains("ERROR") || line.contains("Caused by")) {
                        steps.add(line);
                    }
                    return isStep && step.test(line);
                })
                .isPresent();
    }

    void kill() throws InterruptedException {
        jvm.kill();
    }

    int exitStatus() throws IOException, InterruptedException {
        reaches(line -> false);
        return jvm.exitStatus();
    }

    /** Those read so far, and what went wrong among them. */
    List<String> steps() {
        return steps;
    }

    @Override
    public void close() {
        jvm.close();
    }
}
