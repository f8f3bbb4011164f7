package dev.ringi.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;

/** Goes from person to person, and does what each might do now, or might still try. */
final class Walker implements Runnable {

    private final Random dice;
    private final People people;
    private final Door door;
    private final IntPredicate goesOn;
    private final History history;
    private final Map<String, Seen> remembered = new HashMap<>();

    Walker(Random dice, People people, Door door, History history, IntPredicate goesOn) {
        this.dice = dice;
        this.people = people;
        this.door = door;
        this.history = history;
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        while (goesOn.test(history.acts())) {
            var jvm = door.await();
            try {
                visit(people.visit(one(people.ids()), jvm));
            } catch (Unanswered nobodyKnows) {
                // The next one goes on once the door is open.
            }
        }
    }

    private void visit(Visitor person) {
        var errands = new Errands(person, dice);
        switch (dice.nextInt(10)) {
            case 0 -> errands.attach();
            case 1 -> errands.withdraw();
            case 2 -> errands.comeOrGo();
            case 3 -> Optional.ofNullable(remembered.get(person.id())).ifPresent(seen -> workAt(person, seen));
            default -> tasks(person).forEach(seen -> workAt(person, seen));
        }
    }

    /** A few of the list. */
    private List<Seen> tasks(Visitor person) {
        var seen = new ArrayList<Seen>();
        person.tasks().forEach(task -> seen.add(Seen.of(task)));
        seen.removeIf(task -> !task.isOfSheet());
        Collections.shuffle(seen, dice);
        var chosen = List.copyOf(seen.subList(0, Math.min(seen.size(), 3)));
        chosen.forEach(task -> remembered.put(person.id(), task));
        return chosen;
    }

    /** At all that the person may see, and changes nothing. */
    void lookAt(Visitor person) {
        person.lines()
                .forEach(line ->
                        new Errands(person, dice).readFiles(line.path("id").asText()));
        person.tasks().forEach(task -> person.form(Seen.of(task)));
    }

    private void workAt(Visitor person, Seen seen) {
        var form = person.form(seen);
        if (seen.isDraft() && people.write(person.id())) {
            new Drafting(person, dice, seen, form).work();
        } else if (!seen.isDraft() && form.has("sheetId")) {
            new Deciding(person, dice, seen, form).work();
        }
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }
}
