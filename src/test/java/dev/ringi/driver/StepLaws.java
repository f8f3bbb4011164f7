package dev.ringi.driver;

import static dev.ringi.driver.Act.done;
import static dev.ringi.driver.Act.refused;

import dev.ringi.driver.SheetView.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a step of a sheet's way answers to those who take it. One whose round is over may still be taken, and decided on no
 * more: its task goes in a transaction of its own.
 *
 * @param unsteady steps of seats whose holders come and go meanwhile: what one of them has taken may be free again, and
 *     what was theirs to decide may be no more
 */
record StepLaws(SheetFacts facts, Set<String> unsteady) {

    static final String REVIEW = "review";
    static final String CONSENT = "consent:";

    Act<SheetView> claim(int round, String step, String person) {
        return view -> {
            if (!isOpen(view, round, step)) {
                return either(view);
            }
            var holder = view.holder(step);
            var outcomes = new ArrayList<Act.Outcome<SheetView>>();
            if (holder == null || holder.equals(person) || unsteady.contains(step)) {
                outcomes.addAll(done(view.held(step, person), Deed.DONE));
            }
            if (holder != null && !holder.equals(person) || unsteady.contains(step)) {
                outcomes.addAll(refused(view));
            }
            return outcomes;
        };
    }

    Act<SheetView> giveBack(int round, String step, String person) {
        var open = ofHolder(round, step, person, view -> true, view -> view.held(step, null));
        return view -> isOpen(view, round, step) ? open.on(view) : either(view);
    }

    Act<SheetView> ofHolder(
            int round, String step, String person, Predicate<SheetView> rule, Function<SheetView, SheetView> decision) {
        return view -> {
            var outcomes = new ArrayList<Act.Outcome<SheetView>>();
            var isAllowed = isOpen(view, round, step) && person.equals(view.holder(step)) && rule.test(view);
            if (isAllowed) {
                outcomes.addAll(done(decision.apply(view), Deed.DONE));
            }
            if (!isAllowed || unsteady.contains(step)) {
                outcomes.addAll(refused(view));
            }
            return outcomes;
        };
    }

    private static List<Act.Outcome<SheetView>> either(SheetView view) {
        return List.of(new Act.Outcome<>(view, Deed.DONE), new Act.Outcome<>(view, Deed.REFUSED));
    }

    private boolean isOpen(SheetView view, int round, String step) {
        if (step.equals(REVIEW)) {
            return view.isAt("UNDER_REVIEW", round);
        }
        return step.startsWith(CONSENT)
                ? view.isAt("IN_CONSENT", round)
                        && !view.draft().text().equals(view.agreed().get(step.substring(CONSENT.length())))
                : view.isAt("SUBMITTED", round) && isTurn(view.standing(), step);
    }

    private boolean isTurn(Standing standing, String seat) {
        return !standing.approved().contains(seat) && facts.isTurnOf(seat, standing.approved());
    }
}
