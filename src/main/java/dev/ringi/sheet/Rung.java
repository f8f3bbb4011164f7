package dev.ringi.sheet;

import dev.ringi.organization.Rank;

/**
 * One rung of a sheet's approval route.
 *
 * @param inPerson 代決不可: waits for the holder of the seat, whoever may cover for them
 */
public record Rung(Rank rank, boolean inPerson) {}
