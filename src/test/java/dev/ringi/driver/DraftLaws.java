package dev.ringi.driver;

import static dev.ringi.driver.Act.done;
import static dev.ringi.driver.Act.refused;

import java.util.Map;
import java.util.Set;

/** What a sheet answers to those who write it. */
record DraftLaws(SheetFacts facts) {

    static final String STEP = "draft";

    /** Before the text is looked up, and not in one with it. */
    Act<SheetView> find(int round, String person) {
        return view -> isOpen(view, round) && facts.mayWrite(view, person) ? done(view, Deed.DONE) : refused(view);
    }

    static Act<SheetView> text() {
        return view -> done(view, view.draft().text());
    }

    static Act<SheetView> line() {
        return view ->
                done(view, view.standing().state() + " " + view.standing().returns());
    }

    static Act<SheetView> readFiles() {
        return view -> done(view, filesOf(view.files()));
    }

    Act<SheetView> save(int round, String person, String text, Integer basedOn) {
        return view -> {
            var draft = view.draft();
            if (!isOpen(view, round) || !facts.mayWrite(view, person)) {
                return refused(view);
            }
            if (draft.revision() > 0 && draft.text().equals(text)) {
                return done(view, "" + draft.revision());
            }
            return draft.isNewerThan(basedOn, person)
                    ? done(view, Deed.OUTDATED)
                    : done(view.with(draft.saved(text, person)), "" + (draft.revision() + 1));
        };
    }

    Act<SheetView> take(int round, String person) {
        return view -> isOpen(view, round) && facts.mayWrite(view, person)
                ? done(view.held(STEP, person), Deed.DONE)
                : refused(view);
    }

    Act<SheetView> submit(int round, String person, String text) {
        return view -> {
            var draft = view.draft();
            var isSeen = !draft.isNewerThan(null, person) || draft.text().equals(text);
            if (!isOpen(view, round)
                    || !person.equals(view.holder(STEP))
                    || !facts.maySubmit(view, person)
                    || !isSeen) {
                return refused(view);
            }
            var state = facts.isAgreed(view.agreed(), text) ? "SUBMITTED" : "IN_CONSENT";
            return done(view.handedIn(text, person, state), Deed.DONE);
        };
    }

    /** By whoever wrote at it, until the next has decided; {@code seen} is the state in which they saw it. */
    Act<SheetView> withdraw(String person, String seen) {
        return view -> {
            var standing = view.standing();
            var isUndecided = standing.approved().isEmpty() || standing.state().equals("UNDER_REVIEW");
            return Set.of("IN_CONSENT", "SUBMITTED", "UNDER_REVIEW").contains(seen)
                            && standing.state().equals(seen)
                            && isUndecided
                            && standing.writers().contains(person)
                    ? done(view.with(standing.back("WITHDRAWN", 0, Set.of())), Deed.DONE)
                    : refused(view);
        };
    }

    Act<SheetView> attach(String person, String name, String hash) {
        return view -> {
            if (!view.isDrafting() || !facts.takesPart(person)) {
                return refused(view);
            }
            if (view.files().values().stream().anyMatch(file -> file.endsWith(":" + hash))) {
                return done(view, "KNOWN");
            }
            var file = view.files().get(name);
            var version = file == null ? 1 : versionOf(file) + 1;
            return done(view.filed(name, version + ":" + hash), version == 1 ? "ADDED" : "REPLACED " + version);
        };
    }

    private static boolean isOpen(SheetView view, int round) {
        return view.isDrafting() && view.standing().round() == round;
    }

    static String filesOf(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> file.getKey() + "=" + file.getValue())
                .sorted()
                .toList()
                .toString();
    }

    private static int versionOf(String file) {
        return Integer.parseInt(file.substring(0, file.indexOf(':')));
    }
}
