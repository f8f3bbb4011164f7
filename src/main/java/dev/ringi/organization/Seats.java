package dev.ringi.organization;

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

/** Today's {@link Seating}. For whom no table names, nobody's absence is even looked up. */
@Component
class Seats {

    private final Staffing staffing;
    private final AbsenceRepository absences;
    private final Clock clock;

    Seats(Staffing staffing, AbsenceRepository absences, Clock clock) {
        this.staffing = staffing;
        this.absences = absences;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Seating during(LocalDate first, LocalDate last) {
        return staffing.seating().with(absences.findBetween(first, last));
    }

    /** The main one first; none of who left, or is unknown. */
    List<Post> postsOf(String person) {
        return staffing.seating().postsOf(person);
    }

    List<Person> holders(String seat) {
        return staffing.seating().holders(seat);
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
                        staffing.seating().linesOf(person).map(Deputy::seat))
                .distinct()
                .toList();
    }

    /** Everybody of whom {@link #concerning} tells a seat, in display order. */
    List<Person> people() {
        var seating = staffing.seating();
        return Stream.concat(
                        seating.posts().stream().filter(Post::isHead).map(Post::person),
                        seating.deputies().stream().map(Deputy::person))
                .distinct()
                .sorted(Comparator.comparing(Person::displayOrder))
                .toList();
    }

    Seating now() {
        return during(today(), today());
    }

    private boolean isDeputy(String person) {
        return staffing.seating().linesOf(person).findAny().isPresent();
    }
}
