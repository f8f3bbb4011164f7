package dev.ringi.health;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * What monitoring asks, on a port and with threads of its own: it is answered when the application's are all taken. It
 * begins before anything else of the application does, and ends after it.
 */
final class HealthServer implements SmartLifecycle {

    private static final int THREADS = 4;

    private final InetSocketAddress address;
    private final Map<String, Page> pages;
    private ExecutorService threads;
    private HttpServer server;

    HealthServer(InetSocketAddress address, Map<String, Page> pages) {
        this.address = address;
        this.pages = pages;
    }

    @Override
    public void start() {
        try {
            server = HttpServer.create(address, 0);
        } catch (BindException taken) {
            throw new PortInUseException(address.getPort(), taken);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var daemons = new CustomizableThreadFactory("health-");
        daemons.setDaemon(true);
        threads = Executors.newFixedThreadPool(THREADS, daemons);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @Override
    public void stop() {
        server.stop(0);
        threads.shutdownNow();
        server = null;
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var page = pages.get(exchange.getRequestURI().getPath());
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(405, -1);
            } else {
                send(page.answer(), exchange);
            }
        }
    }

    private static void send(Answer answer, HttpExchange exchange) throws IOException {
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    interface Page {
        Answer answer();
    }

    record Answer(int status, String type, String body) {}
}
