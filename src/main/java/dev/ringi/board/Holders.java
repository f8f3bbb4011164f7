package dev.ringi.board;

import dev.ringi.organization.Absence;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import dev.ringi.organization.UnitCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names who holds a task today. One for each look at the board, for it keeps who is where. */
final class Holders {

    private final Organization organization;
    private final Map<String, Person> people;
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, LocalDate> away;

    Holders(Organization organization, List<Absence> absences) {
        this.organization = organization;
        people = organization.people().stream().collect(Collectors.toMap(Person::id, person -> person));
        organization.groups().forEach(group -> groups.put(group.id(), group.name()));
        away = absences.stream()
                .collect(Collectors.toMap(absence -> absence.person().id(), Absence::lastDay, (one, other) -> one));
    }

    /** An abolished one, too. */
    String unit(UnitCode code) {
        return groups.computeIfAbsent(Groups.staffOf(code), any -> organization.departmentName(code));
    }

    Holding of(OpenTask task) {
        var absence = absentees(task)
                .filter(any -> task.blocks())
                .findFirst()
                .map(absent -> told(absent, task.seats()))
                .orElse(null);
        return new Holding(task.instance(), task.name(), task.step(), who(task), absence, task.since(), task.blocks());
    }

    private String who(OpenTask task) {
        return task.assignee() != null
                ? named(task.assignee())
                : task.seats().stream().map(this::offered).collect(Collectors.joining("、"));
    }

    /** One who alone may do it is as good as named; of several, none has begun. */
    private String offered(String seat) {
        var holders = holders(seat);
        return holders.size() == 1
                ? named(holders.get(0).id())
                : groups.getOrDefault(seat, seat) + (holders.isEmpty() ? "（だれもいません）" : "（着手前）");
    }

    private String named(String id) {
        var name = Optional.ofNullable(people.get(id)).map(Person::name).orElse(id);
        return organization.titleOf(id).map(title -> title + " " + name).orElse(name);
    }

    private Stream<String> absentees(OpenTask task) {
        return (task.assignee() != null
                        ? Stream.of(task.assignee())
                        : task.seats().stream()
                                .map(this::holders)
                                .filter(held -> held.size() == 1)
                                .map(held -> held.get(0).id()))
                .filter(away::containsKey);
    }

    private String told(String absent, List<String> seats) {
        var last = away.get(absent);
        var cover = seats.stream()
                .flatMap(seat -> organization.membersOf(seat).stream()
                        .filter(member -> organization.covers(member.id(), seat).isPresent()))
                .findFirst()
                .map(Person::name);
        return "不在（%d月%d日まで）".formatted(last.getMonthValue(), last.getDayOfMonth())
                + cover.map(name -> "、代決は" + name).orElse("、代わりの人はいません");
    }

    /** Without those who cover it. */
    private List<Person> holders(String seat) {
        return organization.membersOf(seat).stream()
                .filter(member -> organization.covers(member.id(), seat).isEmpty())
                .toList();
    }
}
