package dev.ringi.organization;

import dev.ringi.transaction.PerTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Today's {@link Seating}, looked up once in a transaction; and for whom no table names, nobody's absence is at all. */
@Component
class Seats {

    private final Staffing staffing;
    private final AbsenceRepository absences;
    private final Clock clock;
    private final PerTransaction<Looked> looked = new PerTransaction<>(Looked::new, any -> {});

    Seats(Staffing staffing, AbsenceRepository absences, Clock clock) {
        this.staffing = staffing;
        this.absences = absences;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Seating during(LocalDate first, LocalDate last) {
        return asIfPresent().with(absences.findBetween(first, last));
    }

    /** To be called by whoever has changed in the running transaction who is where. */
    void lookAgain() {
        looked.get().clear();
    }

    /** The main one first; none of who left, or is unknown. */
    List<Post> postsOf(String person) {
        return asIfPresent().postsOf(person);
    }

    List<Person> holders(String seat) {
        return asIfPresent().holders(seat);
    }

    List<Person> members(String group) {
        return now().members(group, today());
    }

    Map<String, List<Person>> members(Collection<String> groups) {
        var seating = now();
        return groups.stream()
                .distinct()
                .collect(Collectors.toMap(group -> group, group -> seating.members(group, today())));
    }

    List<String> coveredBy(String person) {
        return isDeputy(person) ? now().seatsCoveredBy(person, today()) : List.of();
    }

    /** For whom; the first of several. */
    Optional<Person> absentee(String person, String seat) {
        if (!isDeputy(person)) {
            return Optional.empty();
        }
        var seating = now();
        return seating.isCover(person, seat, today())
                ? seating.holders(seat).stream().findFirst()
                : Optional.empty();
    }

    Optional<Person> standIn(String seat, Collection<String> barred) {
        return now().standIn(seat, barred, today());
    }

    /** Who decides there changes with the presence of this person. */
    List<String> concerning(String person) {
        return Stream.concat(
                        postsOf(person).stream().filter(Post::isHead).flatMap(post -> post.seat().stream()),
                        asIfPresent().linesOf(person).map(Deputy::seat))
                .distinct()
                .toList();
    }

    /** Everybody of whom {@link #concerning} tells a seat, in display order. */
    List<Person> people() {
        var seating = asIfPresent();
        return Stream.concat(
                        seating.posts().stream().filter(Post::isHead).map(Post::person),
                        seating.deputies().stream().map(Deputy::person))
                .distinct()
                .sorted(Comparator.comparing(Person::displayOrder))
                .toList();
    }

    Seating now() {
        var known = looked.get();
        if (known.now == null) {
            known.now = during(today(), today());
        }
        return known.now;
    }

    /** Whoever may be absent. */
    private Seating asIfPresent() {
        var known = looked.get();
        if (known.asIfPresent == null) {
            known.asIfPresent = staffing.seating();
        }
        return known.asIfPresent;
    }

    private boolean isDeputy(String person) {
        return asIfPresent().linesOf(person).findAny().isPresent();
    }

    /** What a transaction has looked up. */
    private static final class Looked {

        private Seating asIfPresent;
        private Seating now;

        private void clear() {
            asIfPresent = null;
            now = null;
        }
    }
}
