package dev.ringi.organization;

import java.time.LocalDate;
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

    private final List<Post> posts;
    private final Map<String, Set<Person>> holders;
    private final List<Deputy> deputies;
    private final Collection<Absence> absences;

    private Seating(
            List<Post> posts, Map<String, Set<Person>> holders, List<Deputy> deputies, Collection<Absence> absences) {
        this.posts = posts;
        this.holders = holders;
        this.deputies = deputies;
        this.absences = absences;
    }

    /** While nobody is absent. */
    static Seating of(List<Post> posts, List<Deputy> deputies) {
        var holders = new HashMap<String, Set<Person>>();
        posts.forEach(post -> post.groups()
                .forEach(group -> holders.computeIfAbsent(group, any -> new LinkedHashSet<>())
                        .add(post.person())));
        return new Seating(posts, holders, deputies, List.of());
    }

    /** The same with more absences. */
    Seating with(Collection<Absence> more) {
        return more.isEmpty()
                ? this
                : new Seating(
                        posts,
                        holders,
                        deputies,
                        Stream.concat(absences.stream(), more.stream()).toList());
    }

    List<Post> posts() {
        return posts;
    }

    /** The main one first; none of who left, or is unknown. */
    List<Post> postsOf(String person) {
        return posts.stream().filter(post -> post.person().id().equals(person)).toList();
    }

    List<Deputy> deputies() {
        return deputies;
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

    boolean isCover(String person, String seat, LocalDate day) {
        return cover(seat, day).filter(cover -> cover.id().equals(person)).isPresent();
    }

    /** Holders first. */
    List<Person> members(String group, LocalDate day) {
        return Stream.concat(holders(group).stream(), cover(group, day).stream())
                .toList();
    }

    List<String> seatsCoveredBy(String person, LocalDate day) {
        return linesOf(person)
                .map(Deputy::seat)
                .filter(seat -> isCover(person, seat, day))
                .toList();
    }

    /** Where the table of deputies names the person. */
    Stream<Deputy> linesOf(String person) {
        return deputies.stream().filter(deputy -> deputy.person().id().equals(person));
    }

    /** The first is asked first. */
    Stream<Person> deputiesOf(String seat) {
        return deputies.stream().filter(deputy -> deputy.isFor(seat)).map(Deputy::person);
    }

    private boolean isAbsent(Person person, LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.isOf(person) && absence.covers(day));
    }
}
