package dev.ringi.organization;

import dev.ringi.refusal.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is where. All of it can be read; it changes by {@link OrganizationImport} only. */
@Service
@Transactional(readOnly = true)
public class Organization {

    private final DepartmentRepository departments;
    private final PersonRepository people;
    private final Seats seats;
    private final GroupDirectory directory;

    Organization(DepartmentRepository departments, PersonRepository people, Seats seats, GroupDirectory directory) {
        this.departments = departments;
        this.people = people;
        this.seats = seats;
        this.directory = directory;
    }

    /** Finds abolished ones too, for what they once signed. */
    public Department department(UnitCode code) {
        return departments.findById(code.value()).orElseThrow(() -> new Refusal("organization.noDepartment", code));
    }

    /** Where a name is only shown: an unknown code stands for itself. */
    public String departmentName(UnitCode code) {
        return departments.findById(code.value()).map(Department::name).orElse(code.value());
    }

    /** Whether there is such a department today. */
    public boolean isDepartment(UnitCode code) {
        return departments.findById(code.value()).filter(Department::isActive).isPresent();
    }

    public Optional<Department> departmentNamed(String name) {
        return departments.findByActiveTrueAndName(name);
    }

    /** Those that exist today, in display order. */
    public List<Department> departments() {
        return departments.findByActiveTrueOrderByDisplayOrder();
    }

    /** Finds those who left too. */
    public Person person(String id) {
        return people.findById(id).orElseThrow(() -> new Refusal("organization.noPerson", id));
    }

    /** Everybody known, those who left included. */
    public List<Person> people() {
        return people.findAllByOrderByDisplayOrder();
    }

    /** In display order, whoever covers a seat today last; nobody for an unknown group. */
    public List<Person> membersOf(String groupId) {
        return seats.members(groupId);
    }

    /** The same of several groups at once. */
    public Map<String, List<Person>> membersOf(Collection<String> groupIds) {
        return seats.members(groupIds);
    }

    /** Those of the seats that the person covers today are among them. Nothing for who left, or is unknown. */
    public List<String> groupsOf(String personId) {
        return Stream.concat(
                        seats.postsOf(personId).stream().flatMap(post -> post.groups().stream()),
                        seats.coveredBy(personId).stream())
                .distinct()
                .toList();
    }

    /** Where the person holds a post; covering a seat makes nobody a member of its unit. */
    public Set<UnitCode> unitsOf(String personId) {
        return seats.postsOf(personId).stream()
                .flatMap(post -> post.unitCode().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Person> committeeMembers() {
        return membersOf(Groups.COMMITTEE);
    }

    /**
     * The title under which a person acts in a group today, such as 政策企画課長; keep it with what they did, since posts
     * change. Whoever covers a seat acts under the title of their own post.
     */
    public String capacityOf(String personId, String groupId) {
        var held = seats.postsOf(personId);
        return held.stream()
                .filter(post -> post.groups().contains(groupId))
                .findFirst()
                .or(() -> covers(personId, groupId)
                        .flatMap(absentee -> held.stream().findFirst()))
                .map(Post::capacity)
                .orElseThrow(() -> new Refusal("organization.notMember", personId, groupId));
    }

    /** Who decides for a department at this rank; empty where nobody holds that seat. */
    public Optional<SeatId> seat(UnitCode department, Rank rank) {
        var seat = switch (rank) {
            case CHIEF -> Optional.of(SeatId.chiefOf(department));
            case HEAD -> Optional.of(SeatId.headOf(department));
            case DIRECTOR -> department(department).divisionCode().map(SeatId::headOf);
        };
        return seat.filter(id -> !seats.holders(id.group()).isEmpty());
    }

    /** What the holders of a seat are called, as in 情報政策課長; the group's id where nobody holds it. */
    public String seatName(String seat) {
        return seats.holders(seat).stream()
                .findFirst()
                .map(holder -> capacityOf(holder.id(), seat))
                .orElse(seat);
    }

    /** For whom the person covers this seat today (代決); empty for those who hold it themselves. */
    public Optional<Person> covers(String personId, String seat) {
        return seats.absentee(personId, seat);
    }

    /**
     * Who decides today in place of a seat whose holders and cover may not, as over their own draft; empty where one of
     * them may, or where the table of deputies names nobody else.
     *
     * @param barred person ids
     */
    public Optional<Person> standIn(String seat, Collection<String> barred) {
        return seats.standIn(seat, barred);
    }

    /** The title of a person's first post, such as 納税課主査; empty for who left. */
    public Optional<String> titleOf(String personId) {
        return seats.postsOf(personId).stream().findFirst().map(Post::capacity);
    }

    /** The heads' seats that the person holds, and those that they may be asked to cover. */
    public List<String> seatsConcerning(String personId) {
        return seats.concerning(personId);
    }

    /** Every group there is, empty ones included. */
    public List<Group> groups() {
        return directory.groups(seats.now(), seats.today());
    }
}
