package dev.ringi.sheet;

import dev.ringi.organization.Groups;
import dev.ringi.organization.Rank;

/**
 * Who is asked to approve a sheet in one round.
 *
 * @param id of the group that holds the seat, as in {@code d0301head}
 * @param inPerson 代決不可
 */
public record Seat(String id, Rank rank, boolean inPerson) {

    /** Id of the group to which the approval is offered: where it is barred, nobody covers for the holder. */
    public String offeredTo() {
        return inPerson ? Groups.inPerson(id) : id;
    }
}
