package dev.ringi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiApplication;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rehearsal in a JVM of its own, as the README's command starts it. */
final class RehearsalRun implements AutoCloseable {

    private static final int MINUTES = 5;

    private final Process jvm;
    private final BufferedReader out;
    private final List<String> steps = new ArrayList<>();

    RehearsalRun(Path plan, Path folder, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // Ready sooner, and over before more would pay.
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPathWithoutTests(),
                RingiApplication.class.getName(),
                "--ringi.rehearse=" + plan,
                "--ringi.rehearsal.directory=" + folder));
        command.addAll(List.of(more));
        jvm = new ProcessBuilder(command).redirectErrorStream(true).start();
        out = new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String classPathWithoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Reads on until a step is printed that is meant, or the end. */
    boolean reaches(Predicate<String> step) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains("ERROR") || line.contains("Caused by")) {
                steps.add(line);
            }
            if (line.startsWith("【試行】")) {
                steps.add(line);
                if (step.test(line)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As {@code kill -9}: nothing is told, nothing is cleared up. */
    void kill() throws InterruptedException {
        awaitEnd(jvm.destroyForcibly());
    }

    int exitStatus() throws IOException, InterruptedException {
        reaches(line -> false);
        awaitEnd(jvm);
        return jvm.exitValue();
    }

    private static void awaitEnd(Process jvm) throws InterruptedException {
        assertThat(jvm.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    }

    List<String> steps() {
        return steps;
    }

    @Override
    public void close() {
        jvm.destroyForcibly();
    }
}
