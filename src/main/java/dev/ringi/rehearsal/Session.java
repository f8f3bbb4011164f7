package dev.ringi.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.engine.WebappAddresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A browser in which one person is logged in: its cookies, and the CSRF token that goes with each request. */
final class Session {

    private static final String JSON = "application/json";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;
    private final String person;

    private Session(String address, String person) {
        this.address = address;
        this.person = person;
    }

    static Session login(String address, String person, String password) {
        var session = new Session(address, person);
        session.send(session.request(WebappAddresses.tasklist()).GET());
        session.send(session.request(WebappAddresses.login())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + person + "&password=" + password)));
        session.send(session.request(WebappAddresses.tasklist()).GET());
        return session;
    }

    JsonNode get(String path) {
        return JsonText.parse(new String(send(request(path).GET()), UTF_8));
    }

    void post(String path, JsonNode body) {
        send(request(path).header("Content-Type", JSON).POST(BodyPublishers.ofString(body.toString())));
    }

    void post(String path, byte[] body) {
        send(request(path).header("Content-Type", "application/octet-stream").POST(BodyPublishers.ofByteArray(body)));
    }

    void put(String path, JsonNode body) {
        send(request(path).header("Content-Type", JSON).PUT(BodyPublishers.ofString(body.toString())));
    }

    private byte[] send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 400) {
                throw new RehearsalFailed(person + ": " + answer.uri().getPath() + " → " + answer.statusCode() + " "
                        + new String(answer.body(), UTF_8));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RehearsalFailed("interrupted");
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "application/json, */*");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }
}
