package dev.ringi.engine.security;

import static dev.ringi.WebSession.ENGINE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import dev.ringi.WebSession;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Real sockets, some of which have all the time in the world. */
@RingiTest
class BodiesTest {

    private static final String LOGIN = "/camunda/api/admin/auth/user/default/login/tasklist";
    private static final String FILES = "/camunda/api/tasklist/plugin/ringi/default/attachments/task/x?name=x.txt";

    /** More than the server has threads for the webapps. */
    private static final int ATTACKERS = 260;

    private static final int ADDRESSES = 13;

    @LocalServerPort
    int port;

    private WebSession admin;

    @BeforeEach
    void logIn() {
        admin = WebSession.login(port, "admin", "admin");
    }

    @Test
    @DisplayName("長すぎる内容は、場所ごとの限りを告げて413で断る")
    void whatIsTooLongIsRefused() {
        assertThat(refusal(send(LOGIN, "application/x-www-form-urlencoded", 5_000), 413))
                .contains("4KBまで");
        assertThat(refusal(send(ENGINE + "/task", "application/json", 5_300_000), 413))
                .contains("5MBまで");
        assertThat(refusal(send(FILES, "application/octet-stream", 23_000_000), 413))
                .contains("21MBまで");
        assertThat(refusal(send("/publications", "text/plain", 70_000), 413)).contains("64KBまで");
    }

    @Test
    @DisplayName("限りまでの内容は、どこでも受け付ける")
    void whatIsNotTooLongIsTaken() {
        assertThat(send(LOGIN, "application/x-www-form-urlencoded", 4_000).statusCode())
                .isEqualTo(401);
        assertThat(send(ENGINE + "/task", "application/json", 5_200_000).statusCode())
                .isNotEqualTo(413);
        assertThat(send(FILES, "application/octet-stream", 20_900_000).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("multipartと、長さを告げない内容は、読まずに断る")
    void whatNoScreenSendsIsRefused() {
        assertThat(refusal(send(FILES, "multipart/form-data; boundary=x", 100), 400))
                .contains("multipart");
        var endless = admin.request(ENGINE + "/task").POST(BodyPublishers.fromPublisher(BodyPublishers.ofString("{}")));
        assertThat(refusal(admin.send(endless), 400)).contains("長さが分からない");
    }

    @Test
    @DisplayName("260の相手が少しずつ送り続けても、公開ページも画面もすぐに答え、やがて全員が切られる")
    void slowSendersStopNobody() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (var attacker = 0; attacker < ATTACKERS; attacker++) {
                slow.add(slowSender("127.0.0." + (2 + attacker % ADDRESSES)));
            }
            for (var round = 0; round < 3; round++) {
                trickle(slow);
                assertThat(admin.get("/publications").statusCode()).isEqualTo(200);
                assertThat(admin.get("/camunda/app/tasklist/default/").statusCode())
                        .isEqualTo(200);
            }
            trickleUntilCut(slow);
            assertThat(admin.post(ENGINE + "/task", "{}").statusCode()).isEqualTo(200);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    @DisplayName("一つの住所がどれほど送りかけても、ほかの住所からの送信は通る")
    void oneAddressTakesNotAllPlaces() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (var attacker = 0; attacker < 120; attacker++) {
                slow.add(slowSender("127.0.0.2"));
            }
            assertThat(admin.post(ENGINE + "/task", "{}").statusCode()).isEqualTo(200);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private Socket slowSender(String address) throws IOException {
        var socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0);
        // Only so that a hang fails.
        socket.setSoTimeout((int) Duration.ofMinutes(2).toMillis());
        var head = "POST " + LOGIN + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 4000\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(UTF_8));
        return socket;
    }

    /** Those that were cut off don't take it. */
    private static int trickle(List<Socket> slow) {
        var taken = 0;
        for (var socket : slow) {
            try {
                socket.getOutputStream().write('a');
                taken++;
            } catch (IOException cut) {
                // As it should be.
            }
        }
        return taken;
    }

    private static void trickleUntilCut(List<Socket> slow) throws IOException {
        while (trickle(slow) > 0) {
            sleep();
        }
        for (var socket : slow) {
            assertThat(isCut(socket)).isTrue();
        }
    }

    private static boolean isCut(Socket socket) throws IOException {
        try {
            socket.getInputStream().readAllBytes();
            return true;
        } catch (SocketException reset) {
            return true;
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(String path, String type, int length) {
        return admin.send(
                admin.request(path).header("Content-Type", type).POST(BodyPublishers.ofString("a".repeat(length))));
    }

    private static String refusal(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return WebSession.json(answer).path("message").asText();
    }
}
