package dev.ringi.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes every name for a department's, in the order in which a file names them, and makes up a code for it. */
final class NamedDepartments implements KnownDepartments {

    /** Of words that a text begins with: 消防本部. */
    private static final Pattern UNIT = Pattern.compile("[^、。「」]{1,30}(?:課|室|センター|本部|局|署)");

    private final Map<String, String> codes = new LinkedHashMap<>();

    @Override
    public Optional<String> named(String name) {
        return name.isBlank() ? Optional.empty() : Optional.of(codes.computeIfAbsent(name, unknown -> nextCode()));
    }

    @Override
    public Optional<String> perhaps(String words) {
        return UNIT.matcher(words).matches() ? named(words) : Optional.ofNullable(codes.get(words));
    }

    private String nextCode() {
        return "d%02d".formatted(codes.size() + 1);
    }

    /** By code. */
    Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        codes.forEach((name, code) -> names.put(code, name));
        return names;
    }
}
