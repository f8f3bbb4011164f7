package dev.ringi;

import dev.ringi.organization.UnitCode;
import java.util.List;
import java.util.stream.Stream;

/** Several {@link UnitCode}s, briefly. */
public final class Units {

    private Units() {}

    public static List<UnitCode> of(String... codes) {
        return Stream.of(codes).map(UnitCode::new).toList();
    }
}
