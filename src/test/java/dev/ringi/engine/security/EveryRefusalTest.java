package dev.ringi.engine.security;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.Dice;
import dev.ringi.RingiTest;
import dev.ringi.Seeded;
import dev.ringi.Town;
import dev.ringi.WebSession;
import dev.ringi.engine.WebappAddresses;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every call that anybody may make, made wrongly: each answer is a refusal in Japanese. */
@RingiTest
class EveryRefusalTest {

    private static final Pattern FOREIGN =
            Pattern.compile("ENGINE-|Exception|\\borg\\.|\\bjava\\.|(?i)\\bselect\\b|\\bSQL");
    private static final Pattern DETAIL = Pattern.compile(",\"detail\":\"(\\\\.|[^\"\\\\])*\"");
    private static final Pattern JAPANESE = Pattern.compile("[ぁ-んァ-ヶ一-龠]");

    private static final String JSON = "application/json";
    private static final int ATTEMPTS = 5;

    /** Where nonsense makes something that would stay, and the way out. */
    private static final Set<String> LEFT_OUT =
            Set.of("rest/task/create", "admin/auth/user/default/login/*", "admin/auth/user/default/logout");

    private static final List<String> NAMES = List.of(
            UUID.randomUUID().toString(),
            "%E6%97%A5%00x",
            "%FF",
            "x'%22%3C",
            "-1",
            "99999999999999999999",
            "a".repeat(300));

    private static final List<String> QUESTIONS = List.of(
            "",
            "?firstResult=-1&maxResults=abc",
            "?sortBy=nonsense&sortOrder=asc",
            "?sortBy=id",
            "?createdBefore=xyz&processInstanceIds=a",
            "?unknown=1&resourceType=abc&type=q",
            "?maxResults=99999999999");

    private static final List<String> BODIES = List.of(
            "{",
            "[]",
            "\"x\"",
            "null",
            "",
            "{\"unknown\":1}",
            "{\"firstResult\":-1,\"maxResults\":\"x\"}",
            "{\"sorting\":[{\"sortBy\":\"nonsense\",\"sortOrder\":\"asc\"}]}",
            "{\"id\":\"\\u0000\",\"userId\":\"\\u0000\",\"variables\":{\"a\":{\"type\":\"Foo\",\"value\":3}}}",
            "[".repeat(2_000));

    @LocalServerPort
    int port;

    private record Call(String method, String path) {

        boolean reads() {
            return Set.of("GET", "OPTIONS").contains(method);
        }
    }

    private record Request(String method, String address, String body, String type) {}

    @BeforeEach
    void foundTown(@Autowired Town town) {
        town.found();
    }

    @Seeded(1)
    @DisplayName("誰がどの呼び出しをどう間違えても、日本語で断られ、500にはならない")
    void whoeverErrsIsToldInJapanese(Dice dice) throws IOException {
        var people = List.of(
                new WebSession(port),
                WebSession.login(port, "oka", "town"),
                WebSession.login(port, "kato", "town"),
                WebSession.login(port, "admin", "admin"));
        var broken = new ArrayList<String>();
        for (var call : calls()) {
            // Those who may call less are refused before anything is read: one try tells.
            people.subList(0, 3).forEach(person -> broken.addAll(faults(person, wrong(call, dice))));
            for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
                broken.addAll(faults(people.get(3), wrong(call, dice)));
            }
        }
        assertThat(broken).as("%s", dice).isEmpty();
    }

    @Test
    @DisplayName("管理者には、技術的な詳細が別の欄で付く")
    void administratorsGetTheDetail() {
        var path = ENGINE + "/task/" + UUID.randomUUID();

        assertThat(WebSession.json(WebSession.login(port, "admin", "admin").get(path))
                        .path("detail")
                        .asText())
                .contains("No matching task");
        assertThat(WebSession.json(WebSession.login(port, "kato", "town").get(path))
                        .has("detail"))
                .isFalse();
    }

    private static List<Call> calls() throws IOException {
        try (var list = Calls.class.getResourceAsStream("/engine/calls.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("["))
                    .map(line -> line.split("\\s+"))
                    .flatMap(words -> Stream.of(words[0].split(",")).map(method -> new Call(method, words[1])))
                    .filter(call -> !LEFT_OUT.contains(call.path()))
                    .toList();
        }
    }

    private static Request wrong(Call call, Dice dice) {
        var path = call.path().replaceFirst("^rest/", "engine/engine/default/").replace("**", "*/*");
        var address = WebappAddresses.api() + path.replace("*", dice.one(NAMES));
        if (dice.between(1, 12) == 1) {
            return new Request(dice.one(List.of("PATCH", "DELETE", "PUT")), address + "/x", "{}", JSON);
        }
        return call.reads()
                ? new Request(call.method(), address + dice.one(QUESTIONS), "", JSON)
                : new Request(call.method(), address, dice.one(BODIES), dice.one(List.of(JSON, JSON, "text/plain")));
    }

    private static List<String> faults(WebSession person, Request request) {
        var answer = person.send(person.request(request.address())
                .header("Content-Type", request.type())
                .method(request.method(), BodyPublishers.ofString(request.body())));
        var words = DETAIL.matcher(answer.body()).replaceAll("");
        var isRefused = answer.statusCode() < 500
                && JAPANESE.matcher(words).find()
                && !FOREIGN.matcher(words).find();
        return answer.statusCode() < 400 || isRefused
                ? List.of()
                : List.of(request + " → " + answer.statusCode() + " " + words);
    }
}
