package dev.ringi.health;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server that takes everything to the end of a mail, and then says neither yes nor no. */
final class SilentPost implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0);
    private final CountDownLatch taken = new CountDownLatch(1);

    SilentPost() throws IOException {
        var server = new Thread(this::serve, "silent-post");
        server.setDaemon(true);
        server.start();
    }

    int port() {
        return door.getLocalPort();
    }

    boolean hasTakenOne() throws InterruptedException {
        return taken.await(5, TimeUnit.MINUTES);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (true) {
            try {
                talk(door.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintStream(client.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 silent\r\n");
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.equals("DATA")) {
                out.print("354 go on\r\n");
            } else if (line.matches("EHLO.*|MAIL FROM.*|RCPT TO.*")) {
                out.print("250 ok\r\n");
            }
        }
        taken.countDown();
        in.read();
    }
}
