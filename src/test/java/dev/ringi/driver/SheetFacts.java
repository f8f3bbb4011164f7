package dev.ringi.driver;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What doesn't change about a sheet.
 *
 * @param leads departments
 * @param others departments that don't lead, but write an item
 * @param seats by rank, the lowest first
 * @param consents departments to be asked
 * @param departments of each person
 */
record SheetFacts(
        Set<String> leads,
        Set<String> others,
        List<List<String>> seats,
        List<String> consents,
        Map<String, Set<String>> departments) {

    boolean mayWrite(SheetView view, String person) {
        var mending = view.standing().mending();
        return isOneOf(mending.isEmpty() ? leads : mending, person) || mending.isEmpty() && isOneOf(others, person);
    }

    boolean maySubmit(SheetView view, String person) {
        var mending = view.standing().mending();
        return isOneOf(mending.isEmpty() ? leads : mending, person);
    }

    boolean takesPart(String person) {
        return isOneOf(leads, person) || isOneOf(others, person);
    }

    /** Where it stands once this text is handed in, or consented to by one more. */
    boolean isAgreed(Map<String, String> agreed, String text) {
        return consents.stream().allMatch(department -> text.equals(agreed.get(department)));
    }

    boolean isTurnOf(String seat, Set<String> approved) {
        return seats.stream().takeWhile(rank -> !rank.contains(seat)).allMatch(approved::containsAll);
    }

    boolean isApproved(Set<String> approved) {
        return seats.stream().allMatch(approved::containsAll);
    }

    private boolean isOneOf(Collection<String> units, String person) {
        return departments.getOrDefault(person, Set.of()).stream().anyMatch(units::contains);
    }
}
