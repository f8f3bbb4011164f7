package dev.ringi.cycle.desk;

import java.util.List;

/**
 * What the bar above the list offers.
 *
 * @param cycles that are under way
 * @param departments of the tasks that the caller sees
 * @param targets mark and name, of the same tasks
 * @param soon the last day that is near, as ISO date
 */
record Choices(List<Step> stages, List<UnderWay> cycles, List<String> departments, List<String> targets, String soon) {

    /**
     * @param steps ids of the processes' user tasks
     * @param returned only those that came back
     */
    record Step(String label, List<String> steps, boolean returned) {}

    /** @param prefix with which the titles of its tasks begin */
    record UnderWay(String label, String prefix) {}
}
