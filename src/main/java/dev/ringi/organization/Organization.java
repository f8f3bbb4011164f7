package dev.ringi.organization;

import dev.ringi.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is where. All of it can be read; it changes by {@link OrganizationImport} only. */
@Service
@Transactional(readOnly = true)
public class Organization {

    private final DepartmentRepository departments;
    private final BodyRepository bodies;
    private final PersonRepository people;
    private final PostRepository posts;

    Organization(
            DepartmentRepository departments, BodyRepository bodies, PersonRepository people, PostRepository posts) {
        this.departments = departments;
        this.bodies = bodies;
        this.people = people;
        this.posts = posts;
    }

    /** Finds abolished ones too, for what they once signed. */
    public Department department(String code) {
        return departments.findById(code).orElseThrow(() -> new Refusal("organization.noDepartment", code));
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

    /** In display order; nobody for an unknown group. */
    public List<Person> membersOf(String groupId) {
        return posts.findAllByOrderById().stream()
                .filter(post -> post.groups().contains(groupId))
                .map(Post::person)
                .distinct()
                .toList();
    }

    /** Nothing for a person who left, or is unknown. */
    public List<String> groupsOf(String personId) {
        return posts.findByPersonIdOrderById(personId).stream()
                .flatMap(post -> post.groups().stream())
                .distinct()
                .toList();
    }

    public List<Person> committeeMembers() {
        return membersOf(Groups.COMMITTEE);
    }

    /**
     * The title under which a person acts in a group today, such as 政策企画課長; keep it with what they did, since posts
     * change.
     */
    public String capacityOf(String personId, String groupId) {
        return posts.findByPersonIdOrderById(personId).stream()
                .filter(post -> post.groups().contains(groupId))
                .findFirst()
                .map(Post::capacity)
                .orElseThrow(() -> new Refusal("organization.notMember", personId, groupId));
    }

    /** Id of the group that decides for a department at this rank; empty where nobody holds it. */
    public Optional<String> seat(String departmentCode, Rank rank) {
        var group = rank == Rank.CHIEF ? Groups.chiefOf(departmentCode) : Groups.headOf(departmentCode);
        return rank == Rank.DIRECTOR || membersOf(group).isEmpty() ? Optional.empty() : Optional.of(group);
    }

    /** What the holders of a seat are called, as in 情報政策課長; the group's id where nobody holds it. */
    public String seatName(String seat) {
        return membersOf(seat).stream()
                .filter(member -> covers(member.id(), seat).isEmpty())
                .findFirst()
                .map(holder -> capacityOf(holder.id(), seat))
                .orElse(seat);
    }

    /** For whom the person covers this seat today (代決); empty for those who hold it themselves. */
    public Optional<Person> covers(String personId, String seat) {
        return Optional.empty();
    }

    /** Every group there is, empty ones included. */
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var department : departments()) {
            groups.add(group(Groups.staffOf(department.code()), department.name()));
            groups.add(group(Groups.headOf(department.code()), department.name() + "（長）"));
            if (department.isPolicyOffice()) {
                groups.add(group(Groups.OFFICE, "事務局（" + department.name() + "）"));
            }
        }
        bodies.findAllByOrderByDisplayOrder().forEach(body -> groups.add(group(body.groupId(), body.name())));
        return groups;
    }

    private Group group(String id, String name) {
        return new Group(id, name, membersOf(id).stream().map(Person::id).toList());
    }
}
