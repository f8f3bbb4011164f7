package dev.ringi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ringi in a JVM of its own, as the README's commands start it, for tests that kill it. */
public final class RingiProcess implements AutoCloseable {

    /** Only so that a hang fails. */
    private static final int MINUTES = 10;

    private final Process jvm;
    private final BufferedReader out;

    private RingiProcess(Process jvm) {
        this.jvm = jvm;
        out = new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @param settings as they follow the command, {@code --name=value} */
    public static RingiProcess start(List<String> settings) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // Ready sooner, and over before more would pay.
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPathWithoutTests(),
                RingiApplication.class.getName()));
        command.addAll(settings);
        return new RingiProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private static String classPathWithoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Reads on until a line is printed that is meant; nothing once all has been printed. */
    public Optional<String> prints(Predicate<String> meant) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (meant.test(line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** Reads on, so that the process isn't held up by what nobody reads. */
    public void printsUnheard() {
        CompletableFuture.runAsync(() -> {
            try {
                prints(line -> false);
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        });
    }

    /** As {@code kill -9}: nothing is told, nothing is cleared up. */
    public void kill() throws InterruptedException {
        awaitEnd(jvm.destroyForcibly());
    }

    /** In order, its PostgreSQL with it. */
    public void stop() throws InterruptedException {
        jvm.destroy();
        awaitEnd(jvm);
    }

    public int exitStatus() throws InterruptedException {
        awaitEnd(jvm);
        return jvm.exitValue();
    }

    private static void awaitEnd(Process jvm) throws InterruptedException {
        assertThat(jvm.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    }

    @Override
    public void close() {
        jvm.destroyForcibly();
    }
}
