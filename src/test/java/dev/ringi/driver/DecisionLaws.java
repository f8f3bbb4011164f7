package dev.ringi.driver;

import java.util.Set;
import java.util.function.Predicate;

/** What a sheet answers to those who decide on it. */
record DecisionLaws(SheetFacts facts, StepLaws steps) {

    Act<SheetView> approve(int round, String seat, String person) {
        return steps.ofHolder(round, seat, person, hasNotWritten(person), view -> {
            var standing = view.standing().approvedBy(seat);
            return view.with(facts.isApproved(standing.approved()) ? standing.now("UNDER_REVIEW") : standing);
        });
    }

    /** @param toMend departments that have to mend it; empty where all who write may */
    Act<SheetView> sendBack(int round, String step, String person, Set<String> toMend) {
        return steps.ofHolder(
                round,
                step,
                person,
                view -> true,
                view -> view.with(view.standing().back("RETURNED", 1, toMend)));
    }

    Act<SheetView> accept(int round, String person) {
        return steps.ofHolder(
                round,
                StepLaws.REVIEW,
                person,
                hasNotWritten(person),
                view -> view.with(view.standing().now("ACCEPTED")));
    }

    Act<SheetView> agree(int round, String department, String person) {
        return steps.ofHolder(round, StepLaws.CONSENT + department, person, view -> true, view -> {
            var text = view.draft().text();
            var agreed = view.agreedBy(department, text);
            return facts.isAgreed(agreed.agreed(), text)
                    ? agreed.with(agreed.standing().now("SUBMITTED"))
                    : agreed;
        });
    }

    Act<SheetView> object(int round, String department, String person) {
        return steps.ofHolder(
                round,
                StepLaws.CONSENT + department,
                person,
                view -> true,
                view -> view.agreedBy(department, null).with(view.standing().back("RETURNED", 1, facts.leads())));
    }

    private static Predicate<SheetView> hasNotWritten(String person) {
        return view -> !view.standing().writers().contains(person);
    }
}
