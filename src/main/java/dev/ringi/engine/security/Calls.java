package dev.ringi.engine.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The list {@code engine/calls.txt}, as a tree of the steps of its paths: a call is found in as many looks as it has steps. */
final class Calls {

    private static final String ONE = "*";
    private static final String ANY_REST = "**";
    private static final List<String> REST = List.of("engine", "engine", "default");

    private final Map<String, Calls> below = new HashMap<>();
    private final Map<String, Audience> methods = new HashMap<>();

    private Calls() {}

    static Calls listed() {
        var calls = new Calls();
        var audience = Audience.ANYONE;
        for (var line : lines()) {
            if (line.startsWith("[")) {
                audience = Audience.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var words = line.split("\\s+");
                calls.add(audience, words[0], words[1]);
            }
        }
        return calls;
    }

    /**
     * Nobody's where it isn't listed.
     *
     * @param path from the webapps' API on, decoded, without a slash at its begin
     */
    Optional<Audience> audience(String method, String path) {
        var steps = path.split("/");
        return Stream.of(steps).allMatch(Calls::isPlain) ? found(method, steps, 0) : Optional.empty();
    }

    /** Parameters of a step and ways up aren't what they seem to be to whoever serves the path. */
    private static boolean isPlain(String step) {
        return !step.isEmpty() && !step.equals(".") && !step.equals("..") && step.indexOf(';') < 0;
    }

    private Optional<Audience> found(String method, String[] steps, int at) {
        if (at == steps.length) {
            return Optional.ofNullable(methods.get(method));
        }
        return Stream.of(steps[at], ONE, ANY_REST)
                .map(below::get)
                .filter(Objects::nonNull)
                .flatMap(next -> next.found(method, steps, at + 1).stream())
                .findFirst();
    }

    private void add(Audience audience, String listedMethods, String path) {
        var place = this;
        for (var step : path.split("/")) {
            for (var each : step.equals("rest") ? REST : List.of(step)) {
                place = place.below.computeIfAbsent(each, unknown -> new Calls());
            }
            if (step.equals(ANY_REST)) {
                place.below.put(ANY_REST, place);
            }
        }
        for (var method : listedMethods.split(",")) {
            if (place.methods.put(method, audience) != null) {
                throw new IllegalStateException("Listed twice: " + method + " " + path);
            }
        }
    }

    private static List<String> lines() {
        try (var list = Calls.class.getResourceAsStream("/engine/calls.txt");
                var reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
