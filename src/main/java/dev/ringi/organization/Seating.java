package dev.ringi.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 代決の順序: who sits where and, while every holder of a seat is absent, which deputy covers it. */
final class Seating {

    private final Map<String, Set<Person>> holders;
    private final List<Deputy> deputies;
    private final Collection<Absence> absences;

    private Seating(Map<String, Set<Person>> holders, List<Deputy> deputies, Collection<Absence> absences) {
        this.holders = holders;
        this.deputies = deputies;
        this.absences = absences;
    }

    static Seating of(List<Post> posts, List<Deputy> deputies, Collection<Absence> absences) {
        var holders = new HashMap<String, Set<Person>>();
        posts.forEach(post -> post.groups()
                .forEach(group -> holders.computeIfAbsent(group, any -> new LinkedHashSet<>())
                        .add(post.person())));
        return new Seating(holders, deputies, absences);
    }

    /** In display order; nobody for an unknown group. */
    List<Person> holders(String group) {
        return List.copyOf(holders.getOrDefault(group, Set.of()));
    }

    /** The first in the table who is there themself; nobody as long as one holder is there. */
    Optional<Person> cover(String seat, LocalDate day) {
        var held = holders(seat);
        return held.isEmpty() || held.stream().anyMatch(holder -> !isAbsent(holder, day))
                ? Optional.empty()
                : deputiesOf(seat).filter(deputy -> !isAbsent(deputy, day)).findFirst();
    }

    /** The first in the table who is there and not barred, where neither a holder nor the cover is. */
    Optional<Person> standIn(String seat, Collection<String> barred, LocalDate day) {
        Predicate<Person> free = person -> !isAbsent(person, day) && !barred.contains(person.id());
        return members(seat, day).stream().anyMatch(free)
                ? Optional.empty()
                : deputiesOf(seat).filter(free).findFirst();
    }

    /** A holder who is there, else the cover. */
    Optional<Person> decider(String seat, LocalDate day) {
        return holders(seat).stream()
                .filter(holder -> !isAbsent(holder, day))
                .findFirst()
                .or(() -> cover(seat, day));
    }

    /** The same with one more absence. */
    Seating without(Absence absence) {
        var more = new ArrayList<>(absences);
        more.add(absence);
        return new Seating(holders, deputies, more);
    }

    boolean isCover(String person, String seat, LocalDate day) {
        return cover(seat, day).filter(cover -> cover.id().equals(person)).isPresent();
    }

    /** Holders first. */
    List<Person> members(String group, LocalDate day) {
        return Stream.concat(holders(group).stream(), cover(group, day).stream())
                .toList();
    }

    List<String> seatsCoveredBy(String person, LocalDate day) {
        return deputies.stream()
                .filter(deputy -> deputy.person().id().equals(person))
                .map(Deputy::seat)
                .filter(seat -> isCover(person, seat, day))
                .toList();
    }

    /** The first is asked first. */
    Stream<Person> deputiesOf(String seat) {
        return deputies.stream().filter(deputy -> deputy.isFor(seat)).map(Deputy::person);
    }

    private boolean isAbsent(Person person, LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.isOf(person) && absence.covers(day));
    }
}
