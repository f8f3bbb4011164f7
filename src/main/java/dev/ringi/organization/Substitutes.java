package dev.ringi.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 代決者: who would decide if somebody were absent. */
@Service
@Transactional(readOnly = true)
public class Substitutes {

    private final PersonRepository people;
    private final Seats seats;

    Substitutes(PersonRepository people, Seats seats) {
        this.people = people;
        this.seats = seats;
    }

    /** For each head's seat of the person, day by day, whether the absence is registered yet or not. */
    public List<Substitute> during(String person, LocalDate firstDay, LocalDate lastDay) {
        var seating = seats.during(firstDay, lastDay)
                .with(List.of(new Absence(people.getReferenceById(person), firstDay, lastDay)));
        return seating.postsOf(person).stream()
                .filter(Post::isHead)
                .flatMap(post -> during(post, seating, firstDay, lastDay).stream())
                .toList();
    }

    private List<Substitute> during(Post post, Seating seating, LocalDate firstDay, LocalDate lastDay) {
        var periods = new ArrayList<Substitute>();
        for (var day = firstDay; !day.isAfter(lastDay); day = day.plusDays(1)) {
            var next = on(day, post, seating);
            var last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
            if (last != null && last.isContinuedBy(next)) {
                periods.set(periods.size() - 1, last.until(day));
            } else {
                periods.add(next);
            }
        }
        return periods;
    }

    private Substitute on(LocalDate day, Post post, Seating seating) {
        var seat = post.seat().orElseThrow();
        var decider = seating.decider(seat, day);
        var capacity = decider.map(person -> capacity(person, seat, seating)).orElse(null);
        return new Substitute(post.capacity(), day, day, decider.orElse(null), capacity);
    }

    /** Another holder acts as such, a deputy under the title of their own post. */
    private static String capacity(Person person, String seat, Seating seating) {
        var held = seating.postsOf(person.id());
        return held.stream()
                .filter(post -> post.groups().contains(seat))
                .findFirst()
                .orElse(held.get(0))
                .capacity();
    }
}
