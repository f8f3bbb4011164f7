package dev.ringi.notification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;

/** A mail server that misbehaves as told: it answers recipients and content with given lines, or goes away instead. */
class ScriptedServer {

    static final String GOES_AWAY = null;

    private final ServerSocket door;
    private final String toRecipient;
    private final String toContent;

    ScriptedServer(int port, String toRecipient, String toContent) throws IOException {
        door = new ServerSocket(port);
        this.toRecipient = toRecipient;
        this.toContent = toContent;
        var thread = new Thread(this::serve, "scripted smtp");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var client = door.accept()) {
                talk(client);
            } catch (IOException gone) {
                // The client or the test has ended.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
        say(client, "220 ready");
        var content = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (content && !line.equals(".")) {
                continue;
            }
            var answer = content ? toContent : answer(line);
            if (answer == GOES_AWAY) {
                return;
            }
            content = line.equals("DATA");
            say(client, answer);
        }
    }

    private String answer(String line) {
        return line.startsWith("RCPT") ? toRecipient : line.equals("DATA") ? "354 go on" : "250 ok";
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
        client.getOutputStream().flush();
    }

    void close() throws IOException {
        door.close();
    }
}
