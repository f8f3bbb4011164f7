package dev.ringi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.organization.OrganizationDraft.MemberDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

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

    @Property
    @Label("長が全員不在の日だけ、代決者の表で最初の、いる人が代わる")
    void firstPresentDeputyCoversWhileAllHoldersAreAbsent(
            @ForAll @Size(max = 4) @UniqueElements List<@IntRange(min = 2, max = 5) Integer> table,
            @ForAll @Size(max = 8) List<@IntRange(max = 599) Integer> seeds,
            @ForAll @IntRange(max = 14) int day) {
        var away = seeds.stream().map(SeatingTest::away).toList();
        var seating = seating(table, away);
        var date = BEGIN.plusDays(day);

        var expected = isAway(away, 0, day) && isAway(away, 1, day)
                ? table.stream().filter(person -> !isAway(away, person, day)).findFirst()
                : Optional.<Integer>empty();

        assertThat(seating.cover(SEAT, date).map(Person::id)).isEqualTo(expected.map(i -> "p" + i));
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

    @Property
    @Label("取り消された不在は、なかったことになる")
    void cancelledAbsenceCountsForNothing(@ForAll @IntRange(max = 14) int day) {
        var absences = List.of(absence(new Away(0, 0, 14)), absence(new Away(1, 0, 14)));
        absences.forEach(absence -> absence.cancel("p0", Instant.EPOCH, BEGIN));

        var seating = Seating.of(posts(), table(List.of(2)), absences);

        assertThat(seating.cover(SEAT, BEGIN.plusDays(day))).isEmpty();
    }

    private static Away away(int seed) {
        return new Away(seed % 6, seed / 6 % 10, seed / 60 % 5);
    }

    private static boolean isAway(List<Away> away, int person, int day) {
        return away.stream().anyMatch(absence -> absence.isOn(person, day));
    }

    private static Seating seating(List<Integer> table, List<Away> away) {
        return Seating.of(
                posts(), table(table), away.stream().map(SeatingTest::absence).toList());
    }

    private static List<Post> posts() {
        var department = new Department("d1");
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
