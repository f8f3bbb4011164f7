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

/** Today's {@link Seating}. While nobody is absent, and for whom no table names, it isn't even looked up. */
@Component
class Seats {

    private final PostRepository posts;
    private final DeputyRepository deputies;
    private final AbsenceRepository absences;
    private final Clock clock;

    Seats(PostRepository posts, DeputyRepository deputies, AbsenceRepository absences, Clock clock) {
        this.posts = posts;
        this.deputies = deputies;
        this.absences = absences;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Seating during(LocalDate first, LocalDate last) {
        return Seating.of(posts.findAllByOrderById(), deputies.findAllByOrderById(), absences.findBetween(first, last));
    }

    List<Person> holders(String seat) {
        return now().holders(seat);
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
        return isDeputy(person) && isAnybodyAbsent() ? now().seatsCoveredBy(person, today()) : List.of();
    }

    /** For whom; the first of several. */
    Optional<Person> absentee(String person, String seat) {
        if (!isDeputy(person) || !isAnybodyAbsent()) {
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
                        posts.findByPersonIdOrderById(person).stream()
                                .filter(Post::isHead)
                                .flatMap(post -> post.seat().stream()),
                        deputies.findByPersonIdOrderById(person).stream().map(Deputy::seat))
                .distinct()
                .toList();
    }

    /** Everybody of whom {@link #concerning} tells a seat, in display order. */
    List<Person> people() {
        return Stream.concat(
                        posts.findAllByOrderById().stream().filter(Post::isHead).map(Post::person),
                        deputies.findAllByOrderById().stream().map(Deputy::person))
                .distinct()
                .sorted(Comparator.comparing(Person::displayOrder))
                .toList();
    }

    Seating now() {
        return during(today(), today());
    }

    private boolean isDeputy(String person) {
        return !deputies.findByPersonIdOrderById(person).isEmpty();
    }

    private boolean isAnybodyAbsent() {
        return !absences.findBetween(today(), today()).isEmpty();
    }
}
