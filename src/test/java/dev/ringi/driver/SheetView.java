package dev.ringi.driver;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sheet as people know it, and no more.
 *
 * @param agreed the text to which each department asked has agreed
 * @param holders who has taken which step of this round
 * @param files name to {@code version:hash}
 */
record SheetView(
        Standing standing,
        Draft draft,
        Map<String, String> agreed,
        Map<String, String> holders,
        Map<String, String> files) {

    /**
     * @param writers who wrote at the version that was handed in
     * @param mending departments to which it was returned
     * @param approved seats that have approved in this round
     */
    record Standing(
            String state, int round, int returns, Set<String> writers, Set<String> mending, Set<String> approved) {

        Standing now(String next) {
            return new Standing(next, round, returns, writers, mending, approved);
        }

        Standing back(String next, int more, Set<String> toMend) {
            return new Standing(next, round + 1, returns + more, writers, toMend, Set.of());
        }

        Standing approvedBy(String seat) {
            return new Standing(state, round, returns, writers, mending, with(approved, seat));
        }
    }

    /** @param text hash of what a drafter finds in the form */
    record Draft(String text, int revision, String savedBy, Set<String> drafters) {

        Draft saved(String newText, String person) {
            return new Draft(newText, revision + 1, person, with(drafters, person));
        }

        boolean isNewerThan(Integer basedOn, String person) {
            return basedOn == null ? savedBy != null && !savedBy.equals(person) : basedOn != revision;
        }
    }

    boolean isDrafting() {
        return Set.of("DRAFTING", "RETURNED", "WITHDRAWN").contains(standing.state());
    }

    boolean isAt(String state, int round) {
        return standing.state().equals(state) && standing.round() == round;
    }

    String holder(String step) {
        return holders.get(step);
    }

    SheetView with(Standing next) {
        return new SheetView(next, draft, agreed, next.round() == standing.round() ? holders : Map.of(), files);
    }

    SheetView with(Draft next) {
        return new SheetView(standing, next, agreed, holders, files);
    }

    SheetView held(String step, String person) {
        return new SheetView(standing, draft, agreed, changed(holders, step, person), files);
    }

    SheetView agreedBy(String department, String text) {
        return new SheetView(standing, draft, changed(agreed, department, text), holders, files);
    }

    SheetView filed(String name, String version) {
        return new SheetView(standing, draft, agreed, holders, changed(files, name, version));
    }

    /** The version that was handed in becomes what the next drafter finds. */
    SheetView handedIn(String text, String author, String state) {
        var writers = with(draft.drafters(), author);
        return with(new Standing(state, standing.round(), standing.returns(), writers, Set.of(), Set.of()))
                .with(new Draft(text, 0, null, Set.of()));
    }

    private static Set<String> with(Set<String> some, String one) {
        var all = new TreeSet<>(some);
        all.add(one);
        return all;
    }

    /** @param value null takes it out */
    private static Map<String, String> changed(Map<String, String> map, String key, String value) {
        var changed = new HashMap<>(map);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return new TreeMap<>(changed);
    }
}
