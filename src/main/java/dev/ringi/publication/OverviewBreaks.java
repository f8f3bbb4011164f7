package dev.ringi.publication;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where the overview of all targets runs over a page, as a trial run of the press shows: a cell that spans rows would
 * print its node's name once, on whichever page its middle falls.
 *
 * @param pageStarts the rows that begin a page, without the first
 * @param beginsAPage whether its head alone would stand at the foot of a page
 */
record OverviewBreaks(SortedSet<Integer> pageStarts, boolean beginsAPage) {

    static final OverviewBreaks NONE = new OverviewBreaks(new TreeSet<>(), false);
}
