package dev.ringi.plan;

import dev.ringi.organization.UnitCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes every name for a department's, in the order in which a file names them, and makes up a code for it. */
final class NamedDepartments implements KnownDepartments {

    /** Of words that a text begins with: 消防本部. */
    private static final Pattern UNIT = Pattern.compile("^[^、。「」]{1,30}(?:課|室|センター|本部|局|署)$");

    private final Map<String, UnitCode> codes = new LinkedHashMap<>();

    @Override
    public Optional<UnitCode> named(String name) {
        return name.isBlank() ? Optional.empty() : Optional.of(codes.computeIfAbsent(name, unknown -> nextCode()));
    }

    @Override
    public Optional<UnitCode> perhaps(String words) {
        return UNIT.matcher(words).matches() ? named(words) : Optional.ofNullable(codes.get(words));
    }

    private UnitCode nextCode() {
        return new UnitCode("d%02d".formatted(codes.size() + 1));
    }

    /** By code. */
    Map<UnitCode, String> names() {
        var names = new LinkedHashMap<UnitCode, String>();
        codes.forEach((name, code) -> names.put(code, name));
        return names;
    }
}
