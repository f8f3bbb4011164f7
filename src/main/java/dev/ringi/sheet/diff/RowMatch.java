package dev.ringi.sheet.diff;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which row of a list is which row of its earlier self: rows bear no id, and people move, insert and rewrite them. Equal
 * rows belong together first, then the most similar ones, and what is left where it stood in the same place.
 */
public final class RowMatch {

    private static final int NONE = -1;
    private static final double SIMILAR = 0.4;

    /** Every row is held against every other: beyond this a list is no sheet's, and not worth the time. */
    private static final int MANY = 200;

    private final List<String> before;
    private final List<String> after;
    private final int[] origins;
    private final Set<Integer> taken = new HashSet<>();

    private RowMatch(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        origins = new int[after.size()];
        Arrays.fill(origins, NONE);
    }

    /** Each row is given as one text. */
    public static RowMatch of(List<String> before, List<String> after) {
        var match = new RowMatch(before, after);
        match.pairEqual();
        if (Math.max(before.size(), after.size()) <= MANY) {
            match.pairSimilar();
        }
        match.pairInPlace();
        return match;
    }

    /** Index of the row's earlier self, or -1 where it is new. */
    public int origin(int rowAfter) {
        return origins[rowAfter];
    }

    /** Index of what became of the row, or -1 where it was taken out. */
    public int successor(int rowBefore) {
        return IntStream.range(0, origins.length)
                .filter(row -> origins[row] == rowBefore)
                .findFirst()
                .orElse(NONE);
    }

    /** Rows whose order among the others is another: the fewest that explain it. */
    Set<Integer> moved() {
        var known = IntStream.range(0, origins.length)
                .filter(row -> origins[row] != NONE)
                .boxed()
                .toList();
        var moved = new HashSet<>(known);
        moved.removeAll(IncreasingRun.longest(known, row -> origins[row]));
        return moved;
    }

    private void pairEqual() {
        pairEqualAt(IntStream.range(0, after.size()).filter(row -> row < before.size()), true);
        pairEqualAt(IntStream.range(0, after.size()), false);
    }

    private void pairEqualAt(IntStream rows, boolean inPlace) {
        rows.filter(this::isFree)
                .forEach(row -> IntStream.range(0, before.size())
                        .filter(origin -> !inPlace || origin == row)
                        .filter(origin ->
                                !taken.contains(origin) && before.get(origin).equals(after.get(row)))
                        .findFirst()
                        .ifPresent(origin -> pair(origin, row)));
    }

    private void pairSimilar() {
        record Likeness(int origin, int row, double degree) {}
        IntStream.range(0, after.size())
                .filter(this::isFree)
                .boxed()
                .flatMap(row -> IntStream.range(0, before.size())
                        .filter(origin -> !taken.contains(origin))
                        .mapToObj(
                                origin -> new Likeness(origin, row, Similarity.of(before.get(origin), after.get(row)))))
                .filter(likeness -> likeness.degree() >= SIMILAR)
                .sorted(Comparator.comparingDouble(Likeness::degree).reversed())
                .filter(likeness -> isFree(likeness.row()) && !taken.contains(likeness.origin()))
                .forEach(likeness -> pair(likeness.origin(), likeness.row()));
    }

    private void pairInPlace() {
        IntStream.range(0, Math.min(before.size(), after.size()))
                .filter(row -> isFree(row) && !taken.contains(row))
                .forEach(row -> pair(row, row));
    }

    private boolean isFree(int row) {
        return origins[row] == NONE;
    }

    private void pair(int origin, int row) {
        origins[row] = origin;
        taken.add(origin);
    }
}
