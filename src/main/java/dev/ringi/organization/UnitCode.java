package dev.ringi.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which 課 or 部, as {@code d0301}. One type for both: they share their codes, since each names the group of its staff, and
 * a seat tells its unit, but not of which kind that is. Everywhere but at a 部長's seat it is a department's. In tables,
 * JSON and the engine's variables it is the bare text.
 */
public record UnitCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitCode {}

    @Override
    public String toString() {
        return value;
    }
}
