package dev.ringi.driver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for one order of calls, each at a moment between its beginning and its end, in which an object that does one act
 * after the other would have given the very answers (linearizability). Objects are judged one by one: what each explains
 * for itself, all explain together (Herlihy and Wing, "Linearizability", 1990).
 *
 * <p>The search is that of Wing and Gong ("Testing and Verifying Concurrent Objects", 1993) with what Lowe adds ("Testing
 * for Linearizability", 2017), that nothing is tried twice from the same state with the same calls done; Knossos and
 * Porcupine search so, too. A call without an answer may have happened or not.
 */
final class OneOrder<S> {

    private final List<Call<S>> calls;
    private final Set<Reached<S>> known = new HashSet<>();
    private final Deque<Reached<S>> open = new ArrayDeque<>();
    private Reached<S> furthest;

    private OneOrder(S start, List<Call<S>> calls) {
        this.calls =
                calls.stream().sorted(Comparator.comparingLong(Call::begun)).toList();
        reach(new Reached<>(start, new BitSet(), null, null));
    }

    /** @throws AssertionError that tells how far an order goes, and which calls none can go on with */
    static <S> void explains(String object, S start, List<Call<S>> calls) {
        var search = new OneOrder<>(start, calls);
        if (!search.succeeds()) {
            throw new AssertionError(search.impasse(object));
        }
    }

    private boolean succeeds() {
        while (!open.isEmpty()) {
            var here = open.pop();
            if (here.done.cardinality() == calls.size()) {
                return true;
            }
            next(here).forEach(call -> goOn(here, call));
        }
        return false;
    }

    /** Those that began before any other that is left had ended; the last to end is tried last. */
    private List<Integer> next(Reached<S> here) {
        var next = new ArrayList<Integer>();
        var end = Long.MAX_VALUE;
        for (var i = here.done.nextClearBit(0);
                i < calls.size() && calls.get(i).begun() < end;
                i = here.done.nextClearBit(i + 1)) {
            next.add(i);
            end = Math.min(end, calls.get(i).ended());
        }
        next.sort(Comparator.comparing((Integer i) -> calls.get(i).ended()).reversed());
        return next;
    }

    private void goOn(Reached<S> here, int index) {
        var call = calls.get(index);
        var done = (BitSet) here.done.clone();
        done.set(index);
        if (!call.isAnswered()) {
            reach(new Reached<>(here.state, done, here, call));
        }
        call.act().on(here.state).stream()
                .filter(outcome -> !call.isAnswered() || outcome.said().equals(call.said()))
                .forEach(outcome -> reach(new Reached<>(outcome.after(), done, here, call)));
    }

    private void reach(Reached<S> there) {
        if (known.add(there)) {
            open.push(there);
            if (furthest == null || there.done.cardinality() > furthest.done.cardinality()) {
                furthest = there;
            }
        }
    }

    private String impasse(String object) {
        var before = new ArrayList<String>();
        for (var at = furthest; at.by != null && before.size() < 12; at = at.from) {
            before.add(0, "  " + at.by);
        }
        var after = next(furthest).stream().map(i -> "  " + calls.get(i)).toList();
        return "no one order explains what was said of %s; %d of %d acts are explained, the last%n%s%nand %s admits none of%n%s"
                .formatted(
                        object,
                        furthest.done.cardinality(),
                        calls.size(),
                        String.join("\n", before),
                        furthest.state,
                        String.join("\n", after));
    }

    /** Where a search has come to; how is forgotten when two are compared. */
    private record Reached<S>(S state, BitSet done, Reached<S> from, Call<S> by) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Reached<?> reached && state.equals(reached.state) && done.equals(reached.done);
        }

        @Override
        public int hashCode() {
            return 31 * state.hashCode() + done.hashCode();
        }
    }
}
