package dev.ringi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.Dice;
import dev.ringi.Seeded;
import dev.ringi.organization.OrganizationDraft.MemberDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People 0 and 1 hold the seat; anybody may stand in its table, in any order, and be away on some of ten days. */
class SeatingTest {

    private static final String SEAT = "d1head";
    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 24);
    private static final List<Person> PEOPLE =
            IntStream.range(0, 6).mapToObj(i -> new Person("p" + i)).toList();

    record Away(int person, int first, int days) {

        boolean isOn(int other, int day) {
            return person == other && first <= day && day <= first + days;
        }
    }

    @Seeded(100)
    @DisplayName("長が全員不在の日だけ、代決者の表で最初の、いる人が代わる")
    void firstPresentDeputyCoversWhileAllHoldersAreAbsent(Dice dice) {
        var away = dice.list(8, () -> away(dice.between(0, 599)));
        tables(List.of())
                .forEach(table ->
                        IntStream.rangeClosed(0, 14).forEach(day -> firstPresentDeputyCovers(table, away, day)));
    }

    private static void firstPresentDeputyCovers(List<Integer> table, List<Away> away, int day) {
        var seating = seating(table, away);
        var date = BEGIN.plusDays(day);

        var expected = isAway(away, 0, day) && isAway(away, 1, day)
                ? table.stream().filter(person -> !isAway(away, person, day)).findFirst()
                : Optional.<Integer>empty();

        assertThat(seating.cover(SEAT, date).map(Person::id))
                .as("table %s, %s, day %s", table, away, day)
                .isEqualTo(expected.map(i -> "p" + i));
        var ids = seating.members(SEAT, date).stream().map(Person::id).toList();
        assertThat(ids).startsWith("p0", "p1").doesNotHaveDuplicates().hasSize(expected.isPresent() ? 3 : 2);
        assertThat(seating.members(Groups.inPerson(SEAT), date))
                .extracting(Person::id)
                .containsExactly("p0", "p1");
        for (var person : PEOPLE) {
            assertThat(seating.seatsCoveredBy(person.id(), date).equals(List.of(SEAT)))
                    .isEqualTo(expected.map(i -> "p" + i).equals(Optional.of(person.id())));
        }
    }

    @Test
    @DisplayName("取り消された不在は、なかったことになる")
    void cancelledAbsenceCountsForNothing() {
        var absences = List.of(absence(new Away(0, 0, 14)), absence(new Away(1, 0, 14)));
        absences.forEach(absence -> absence.cancel("p0", Instant.EPOCH, BEGIN));

        var seating = Seating.of(posts(), table(List.of(2))).with(absences);

        BEGIN.datesUntil(BEGIN.plusDays(15))
                .forEach(date -> assertThat(seating.cover(SEAT, date)).isEmpty());
    }

    /** Each order of none to all of the people 2 to 5 that begins so. */
    private static Stream<List<Integer>> tables(List<Integer> begun) {
        var longer = IntStream.rangeClosed(2, 5)
                .filter(person -> !begun.contains(person))
                .mapToObj(person ->
                        Stream.concat(begun.stream(), Stream.of(person)).toList());
        return Stream.concat(Stream.of(begun), longer.flatMap(SeatingTest::tables));
    }

    private static Away away(int seed) {
        return new Away(seed % 6, seed / 6 % 10, seed / 60 % 5);
    }

    private static boolean isAway(List<Away> away, int person, int day) {
        return away.stream().anyMatch(absence -> absence.isOn(person, day));
    }

    private static Seating seating(List<Integer> table, List<Away> away) {
        return Seating.of(posts(), table(table))
                .with(away.stream().map(SeatingTest::absence).toList());
    }

    private static List<Post> posts() {
        var department = new Department(new UnitCode("d1"));
        return List.of(
                new Post(PEOPLE.get(0), department, new MemberDraft("p0", "課長", true, false)),
                new Post(PEOPLE.get(1), department, new MemberDraft("p1", "参事", true, false)),
                new Post(PEOPLE.get(2), department, new MemberDraft("p2", "主査", false, false)));
    }

    private static List<Deputy> table(List<Integer> people) {
        return people.stream().map(i -> new Deputy(SEAT, PEOPLE.get(i))).toList();
    }

    private static Absence absence(Away away) {
        return new Absence(
                PEOPLE.get(away.person()), BEGIN.plusDays(away.first()), BEGIN.plusDays(away.first() + away.days()));
    }
}
