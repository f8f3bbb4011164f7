package dev.ringi.engine.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Logs in from an address of this machine, over a connection of their own, and says of themselves what they like. */
record Stranger(int port, String address) {

    private static final Pattern SET_COOKIE = Pattern.compile("(?im)^Set-Cookie: ([^;]*)");

    /** @param headers as sent */
    record Answer(int status, String headers, String body) {

        Optional<String> header(String name) {
            var found = Pattern.compile("(?im)^" + name + ": (.*?)\\r?$").matcher(headers);
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        }
    }

    /** Opens the page, as a browser would, and sends its form. */
    Answer logsIn(String user, String password, String... headers) {
        var page = send("GET /camunda/app/welcome/default/", "", headers);
        var cookies = SET_COOKIE
                .matcher(page.headers())
                .results()
                .map(cookie -> cookie.group(1))
                .collect(Collectors.joining("; "));
        var token = cookies.replaceFirst(".*XSRF-TOKEN=([^;]*).*", "$1");
        return send(
                "POST /camunda/api/admin/auth/user/default/login/welcome",
                "username=" + encode(user) + "&password=" + encode(password),
                Stream.concat(
                                Stream.of(headers),
                                Stream.of(
                                        "Cookie: " + cookies,
                                        "X-XSRF-TOKEN: " + token,
                                        "Content-Type: application/x-www-form-urlencoded"))
                        .toArray(String[]::new));
    }

    private Answer send(String request, String body, String... headers) {
        var lines = Stream.concat(
                Stream.of(request + " HTTP/1.1", "Host: localhost", "Connection: close"), Stream.of(headers));
        var message =
                lines.collect(Collectors.joining("\r\n")) + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        try (var line = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0)) {
            line.getOutputStream().write(message.getBytes(UTF_8));
            var answer = new String(line.getInputStream().readAllBytes(), UTF_8);
            var end = answer.indexOf("\r\n\r\n");
            return new Answer(
                    Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end), answer.substring(end + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer to the last. */
    Answer fails(String user, int times, String... headers) {
        Answer answer = null;
        for (var attempt = 0; attempt < times; attempt++) {
            answer = logsIn(user, "wrong" + attempt, headers);
        }
        return answer;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
