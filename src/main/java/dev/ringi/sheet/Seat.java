package dev.ringi.sheet;

import dev.ringi.organization.Rank;
import dev.ringi.organization.SeatId;

/**
 * Who is asked to approve a sheet in one round.
 *
 * @param inPerson 代決不可
 */
public record Seat(SeatId id, Rank rank, boolean inPerson) {

    /** Id of the group that holds it. */
    public String group() {
        return id.group();
    }

    /** Id of the group to which the approval is offered: where it is barred, nobody covers for the holder. */
    public String offeredTo() {
        return inPerson ? id.inPerson() : group();
    }
}
