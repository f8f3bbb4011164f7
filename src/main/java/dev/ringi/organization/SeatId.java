package dev.ringi.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The group that decides for a unit, as {@code d0301head}. Whether a head is a 課長 or a 部長, the unit tells and not the
 * id.
 */
public record SeatId(@JsonValue String group) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SeatId {
        if (!group.endsWith(Groups.HEAD) && !group.endsWith(Groups.CHIEF)) {
            throw new IllegalArgumentException(group);
        }
    }

    static SeatId headOf(UnitCode unit) {
        return new SeatId(Groups.headOf(unit));
    }

    static SeatId chiefOf(UnitCode unit) {
        return new SeatId(Groups.chiefOf(unit));
    }

    public UnitCode unit() {
        var suffix = isChief() ? Groups.CHIEF : Groups.HEAD;
        return new UnitCode(group.substring(0, group.length() - suffix.length()));
    }

    public boolean isChief() {
        return group.endsWith(Groups.CHIEF);
    }

    /** Id of the group of its holders without those who cover for them. */
    public String inPerson() {
        return Groups.inPerson(group);
    }
}
