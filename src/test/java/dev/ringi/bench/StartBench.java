package dev.ringi.bench;

import dev.ringi.RingiApplication;
import dev.ringi.engine.WebappAddresses;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From launching a JVM until Tasklist's login page is there, on the embedded PostgreSQL with the sample city: first on an
 * empty folder, then on its data. By hand: {@code java -cp … dev.ringi.bench.StartBench [what follows java]}; without
 * anything, as {@code spring-boot:run} does it. The class path is that of {@link YearBench}.
 */
public final class StartBench {

    private static final int STARTS = 4;

    private final Path folder = Files.createTempDirectory("ringi-start");
    private final HttpClient browser = HttpClient.newHttpClient();
    private final List<String> command;

    private StartBench(List<String> command) throws IOException {
        this.command = command;
    }

    public static void main(String[] args) throws Exception {
        var plain = List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RingiApplication.class.getName());
        var bench = new StartBench(args.length == 0 ? plain : List.of(args));
        for (var start = 1; start <= STARTS; start++) {
            System.out.printf("%s: %d ms%n", start == 1 ? "empty folder" : "with data", bench.millisToLogin());
        }
        System.exit(0);
    }

    private long millisToLogin() throws IOException, InterruptedException {
        var port = freePort();
        var begin = System.nanoTime();
        var jvm = new ProcessBuilder(commandOn(port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            while (!loginIsThere(port)) {
                if (!jvm.isAlive()) {
                    throw new IllegalStateException(Files.readString(folder.resolve("log")));
                }
                Thread.sleep(50);
            }
            return (System.nanoTime() - begin) / 1_000_000;
        } finally {
            jvm.destroy();
            jvm.waitFor();
        }
    }

    private List<String> commandOn(int port) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(command);
        words.add("--server.port=" + port);
        words.add("--ringi.database.directory=" + folder.resolve("postgres"));
        return words;
    }

    private boolean loginIsThere(int port) throws InterruptedException {
        var page = URI.create("http://localhost:" + port + WebappAddresses.tasklist());
        try {
            return browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
