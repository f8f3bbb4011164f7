package dev.ringi.sheet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which sheet. In tables, JSON, addresses and the engine's variables it is the bare number. */
public record SheetId(@JsonValue long value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SheetId {}

    /** By this name JAX-RS finds what reads a part of an address. */
    public static SheetId valueOf(String text) {
        return new SheetId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
