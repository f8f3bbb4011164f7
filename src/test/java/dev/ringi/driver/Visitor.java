package dev.ringi.driver;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.WebSession;
import dev.ringi.driver.Deed.Kind;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One person at Tasklist, whose every act is kept; asks for and sends what Tasklist and its plugins do. */
final class Visitor {

    private final String id;
    private final WebSession session;
    private final History history;
    private final String filter;

    Visitor(String id, int port, History history) {
        this.id = id;
        this.history = history;
        session = login(id, port);
        filter = filter();
    }

    private static WebSession login(String id, int port) {
        try {
            return WebSession.login(port, id, "ringi");
        } catch (UncheckedIOException | IllegalStateException away) {
            throw new Unanswered(away);
        }
    }

    private String filter() {
        for (var filters : ask(Addresses.FILTERS)) {
            if (filters.path("name").asText().equals("自分の課のタスク")) {
                return filters.path("id").asText();
            }
        }
        throw new IllegalStateException(id + " has no list");
    }

    String id() {
        return id;
    }

    JsonNode tasks() {
        return ask(Addresses.tasks(filter));
    }

    /** Nothing kept: lists and forms that tell only what to do next. */
    JsonNode ask(String path) {
        var begun = history.now();
        var reply = reply(() -> session.get(path));
        if (reply.isFault()) {
            history.fault(begun, id + " " + path + " → " + reply);
            throw new Unanswered(new IllegalStateException(path + " → " + reply));
        }
        return reply.json();
    }

    /** As each of the department's sheets stands; every one of them is an act of looking at it. */
    List<JsonNode> lines() {
        var lines = new ArrayList<JsonNode>();
        history.recordAll(() -> reply(() -> session.get(Addresses.SHEETS)), reply -> {
            reply.json().forEach(lines::add);
            return lines.stream()
                    .collect(Collectors.toMap(
                            line -> deed(Kind.READ_LINE, line.path("id").asText()), Visitor::said));
        });
        return lines;
    }

    private static String said(JsonNode line) {
        return line.path("state").asText() + " " + line.path("returns").asText();
    }

    /** Of a draft it brings the text, unless that is somebody else's to write: so to find it is an act. */
    JsonNode form(Seen seen) {
        var form = new AtomicReference<JsonNode>();
        var path = Addresses.atTask(seen.task(), "form-variables?deserializeValues=false");
        history.recordAll(() -> reply(() -> session.get(path)), reply -> {
            form.set(reply.json());
            var sheet = Drafting.sheet(form.get());
            return seen.isDraft() && !sheet.isEmpty()
                    ? Map.of(deed(Kind.READ, sheet).at(seen.task(), DraftLaws.STEP), Drafting.hash(form.get()))
                    : Map.of();
        });
        return form.get();
    }

    Reply get(Deed deed, String path, Function<Reply, String> said) {
        return history.record(deed, () -> reply(() -> session.get(path)), said);
    }

    Reply post(Deed deed, String path, Object body) {
        return post(deed, path, body, reply -> Deed.DONE);
    }

    Reply post(Deed deed, String path, Object body, Function<Reply, String> said) {
        return history.record(deed, () -> reply(() -> session.post(path, body)), said);
    }

    /** At a task, by the engine's own REST. */
    Reply atTask(Deed deed, String act, Object body) {
        return post(deed, Addresses.atTask(deed.task(), act), body);
    }

    Reply save(Deed deed, JsonNode sheet) {
        return history.record(
                deed,
                () -> reply(() -> {
                    var request =
                            session.request(Addresses.draft(deed.task())).header("Content-Type", "application/json");
                    if (deed.basedOn() != null) {
                        request.header("If-Match", "\"" + deed.basedOn() + "\"");
                    }
                    return session.send(request.PUT(BodyPublishers.ofString("{\"sheet\":" + sheet + "}")));
                }),
                reply -> reply.json().path("revision").asText());
    }

    Reply attach(Deed deed, String file, byte[] bytes, Function<Reply, String> said) {
        var path = Addresses.files(deed.about()) + "?name=" + file;
        return history.record(
                deed,
                () -> reply(() -> session.send(session.request(path)
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(bytes)))),
                said);
    }

    Reply delete(Deed deed, String path) {
        return history.record(deed, () -> reply(() -> session.delete(path)), reply -> Deed.DONE);
    }

    Deed deed(Kind kind, String about) {
        return Deed.of(kind, id, about);
    }

    static Map<String, Object> variables(Map<String, ?> values) {
        return Map.of("variables", values);
    }

    private static Reply reply(Supplier<HttpResponse<String>> sending) {
        try {
            var answer = sending.get();
            return new Reply(answer.statusCode(), answer.body());
        } catch (UncheckedIOException away) {
            throw new Unanswered(away);
        }
    }
}
