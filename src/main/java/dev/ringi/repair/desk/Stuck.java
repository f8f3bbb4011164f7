package dev.ringi.repair.desk;

import dev.ringi.organization.Person;
import java.util.List;

/**
 * A task with which nobody gets on.
 *
 * @param holder id of who has it, or null
 * @param why in words
 * @param takers who may take it over, the holder left out
 * @param releasable whether a group would find it again
 */
record Stuck(
        String task, String subject, String name, String holder, String why, List<Person> takers, boolean releasable) {}
