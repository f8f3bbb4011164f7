package dev.ringi.driver;

import static java.util.stream.Collectors.groupingBy;

import dev.ringi.driver.AbsenceLaws.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether one order explains what was said of each sheet, and of each person's absences. */
final class Judgement {

    private final Books books;
    private final Map<String, Integer> rounds;
    private final Map<String, List<Deed>> deeds;

    Judgement(Books books, List<Deed> deeds) {
        this.books = books;
        this.deeds = deeds.stream().collect(groupingBy(Deed::about));
        rounds = books.rounds();
    }

    void ofSheet(String sheet, SheetView start) {
        var facts = books.facts(sheet);
        var own = deeds.getOrDefault(sheet, List.of());
        var calls = own.stream()
                .flatMap(deed -> deed.kind() == Deed.Kind.READ
                        ? reading(deed, facts)
                        : Stream.of(call(deed, law(deed, own, facts))))
                .toList();
        OneOrder.explains("sheet " + sheet, start, calls);
    }

    void ofAbsences(String person, Map<String, Days> start) {
        var unclaimed = new TreeMap<>(books.absences(person));
        unclaimed.keySet().removeAll(start.keySet());
        var own = deeds.getOrDefault(person, List.of());
        own.forEach(deed -> unclaimed.remove(String.valueOf(deed.said())));
        var calls =
                own.stream().map(deed -> call(deed, absence(deed, unclaimed))).toList();
        OneOrder.explains("the absences of " + person, start, calls);
    }

    /** A draft is found, and then its text; where somebody hands it in between, it is the text that was handed in. */
    private Stream<Call<SheetView>> reading(Deed deed, SheetFacts facts) {
        var find = act(deed, facts);
        return deed.isDone()
                ? Stream.of(
                        call(deed.between(deed.begun(), deed.ended(), Deed.DONE), find), call(deed, DraftLaws.text()))
                : Stream.of(call(deed, find));
    }

    private static <S> Call<S> call(Deed deed, Act<S> act) {
        return new Call<>(deed.toString(), act, deed.begun(), deed.ended(), said(deed));
    }

    /** Where nobody else was at the sheet, nobody can have been faster: then a rule must explain it. */
    private static String said(Deed deed) {
        return Deed.OVERTAKEN.equals(deed.said()) ? Deed.REFUSED : deed.said();
    }

    private Act<SheetView> law(Deed deed, List<Deed> own, SheetFacts facts) {
        return isCrossed(deed, own) ? Act::refused : act(deed, facts);
    }

    /** By somebody else's act or, taken back the moment it was handed in, by its way to the next. */
    private static boolean isCrossed(Deed deed, List<Deed> own) {
        return Deed.OVERTAKEN.equals(deed.said())
                && (deed.kind() == Deed.Kind.WITHDRAW
                        || own.stream().anyMatch(other -> other.kind().changes() && deed.overlaps(other)));
    }

    /** Whose tasks pass on meanwhile, others are at. */
    private static Act<Map<String, Days>> absence(Deed deed, Map<String, Days> unclaimed) {
        if (Deed.OVERTAKEN.equals(deed.said())) {
            return Act::refused;
        }
        if (deed.kind() == Deed.Kind.COME_BACK) {
            return AbsenceLaws.comeBack(deed.detail());
        }
        var days = deed.detail().split("/");
        var away = new Days(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        return AbsenceLaws.leave(deed.isDone() ? deed.said() : idOf(away, unclaimed), away);
    }

    private static String idOf(Days away, Map<String, Days> unclaimed) {
        var id = unclaimed.entrySet().stream()
                .filter(absence -> absence.getValue().equals(away))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("never");
        unclaimed.remove(id);
        return id;
    }

    private Act<SheetView> act(Deed deed, SheetFacts facts) {
        var drafts = new DraftLaws(facts);
        var steps = new StepLaws(facts, People.UNSTEADY);
        var decisions = new DecisionLaws(facts, steps);
        int round = deed.task() == null ? 0 : rounds.get(deed.task());
        var person = deed.person();
        var step = deed.detail();
        return switch (deed.kind()) {
            case READ -> drafts.find(round, person);
            case READ_LINE -> DraftLaws.line();
            case READ_FILES -> DraftLaws.readFiles();
            case SAVE -> drafts.save(round, person, deed.text(), deed.basedOn());
            case TAKE -> drafts.take(round, person);
            case SUBMIT -> drafts.submit(round, person, deed.text());
            case WITHDRAW -> drafts.withdraw(person, step);
            case ATTACH -> drafts.attach(person, step, deed.text());
            case CLAIM -> steps.claim(round, step, person);
            case GIVE_BACK -> steps.giveBack(round, step, person);
            case APPROVE -> decisions.approve(round, step, person);
            case SEND_BACK -> decisions.sendBack(round, step, person, unitOf(step));
            case ACCEPT -> decisions.accept(round, person);
            case REJECT -> decisions.sendBack(round, step, person, Set.of());
            case AGREE -> decisions.agree(round, step.substring(StepLaws.CONSENT.length()), person);
            case OBJECT -> decisions.object(round, step.substring(StepLaws.CONSENT.length()), person);
            case LEAVE, COME_BACK -> throw new IllegalArgumentException(deed.toString());
        };
    }

    /** A department's own 係長 or 課長 returns it to that department, a 部長 to all. */
    private static Set<String> unitOf(String seat) {
        return seat.startsWith("d") ? Set.of(seat.replaceAll("(head|chief)$", "")) : Set.of();
    }
}
