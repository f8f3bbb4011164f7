package dev.ringi.sheet.diff;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The longest subsequence whose numbers increase: what stayed in order while the rest was moved. */
final class IncreasingRun {

    private IncreasingRun() {}

    static <T> List<T> longest(List<T> sequence, ToIntFunction<T> number) {
        var lengths = new int[sequence.size()];
        var previous = new int[sequence.size()];
        var last = -1;
        for (var i = 0; i < sequence.size(); i++) {
            lengths[i] = 1;
            previous[i] = -1;
            for (var j = 0; j < i; j++) {
                var fits = number.applyAsInt(sequence.get(j)) < number.applyAsInt(sequence.get(i));
                if (fits && lengths[j] + 1 > lengths[i]) {
                    lengths[i] = lengths[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || lengths[i] > lengths[last] ? i : last;
        }
        var run = new LinkedList<T>();
        for (var at = last; at >= 0; at = previous[at]) {
            run.addFirst(sequence.get(at));
        }
        return new ArrayList<>(run);
    }
}
