package dev.ringi.organization;

import dev.ringi.organization.OrganizationDraft.BodyDraft;
import dev.ringi.organization.OrganizationDraft.DepartmentDraft;
import dev.ringi.organization.OrganizationDraft.DivisionDraft;
import dev.ringi.organization.OrganizationDraft.MemberDraft;
import dev.ringi.organization.OrganizationDraft.PersonDraft;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Today's organisation as one whole, read and replaced. */
@Component
class Roster {

    private final DepartmentRepository departments;
    private final DivisionRepository divisions;
    private final BodyRepository bodies;
    private final PersonRepository people;
    private final PostRepository posts;
    private final DeputyRepository deputies;
    private final Seats seats;

    Roster(
            DepartmentRepository departments,
            DivisionRepository divisions,
            BodyRepository bodies,
            PersonRepository people,
            PostRepository posts,
            DeputyRepository deputies,
            Seats seats) {
        this.departments = departments;
        this.divisions = divisions;
        this.bodies = bodies;
        this.people = people;
        this.posts = posts;
        this.deputies = deputies;
        this.seats = seats;
    }

    OrganizationDraft current() {
        var all = posts.findAllInOrder();
        var table = deputies.findAllInOrder();
        var units = departments.findByActiveTrueOrderByDisplayOrder();
        return new OrganizationDraft(
                employed(all),
                units.stream()
                        .map(department -> new DepartmentDraft(
                                department.code(),
                                department.name(),
                                department.isPolicyOffice(),
                                members(all, post -> post.isIn(department)),
                                deputies(table, department.code())))
                        .toList(),
                divisions.findByActiveTrueOrderByDisplayOrder().stream()
                        .map(division -> new DivisionDraft(
                                division.code(),
                                division.name(),
                                codes(units, division),
                                members(all, post -> post.isIn(division)),
                                deputies(table, division.code())))
                        .toList(),
                bodies.findAllByOrderByDisplayOrder().stream()
                        .map(body -> new BodyDraft(body.groupId(), body.name(), members(all, post -> post.isIn(body))))
                        .toList());
    }

    private List<PersonDraft> employed(List<Post> posts) {
        var employed = posts.stream().map(post -> post.person().id()).collect(Collectors.toSet());
        return people.findAllByOrderByDisplayOrder().stream()
                .filter(person -> employed.contains(person.id()))
                .map(person -> new PersonDraft(person.id(), person.name(), person.mail()))
                .toList();
    }

    private static List<MemberDraft> members(List<Post> posts, Predicate<Post> there) {
        return posts.stream().filter(there).map(Post::draft).toList();
    }

    private static List<UnitCode> codes(List<Department> departments, Division division) {
        return departments.stream()
                .filter(department -> department.divisionCode().equals(Optional.of(division.code())))
                .map(Department::code)
                .toList();
    }

    private static List<String> deputies(List<Deputy> table, UnitCode code) {
        return table.stream()
                .filter(deputy -> deputy.isFor(Groups.headOf(code)))
                .map(deputy -> deputy.person().id())
                .toList();
    }

    void replaceBy(OrganizationDraft draft) {
        posts.deleteAllInBatch();
        deputies.deleteAllInBatch();
        departments.findAll().forEach(Department::abolish);
        divisions.findAll().forEach(Division::abolish);
        // One office at a time is allowed: the old one has to be gone before the new one comes.
        departments.flush();
        for (var i = 0; i < draft.people().size(); i++) {
            employ(draft.people().get(i), i);
        }
        for (var i = 0; i < draft.divisions().size(); i++) {
            establish(draft.divisions().get(i), i);
        }
        for (var i = 0; i < draft.departments().size(); i++) {
            establish(draft.departments().get(i), i, draft.divisions());
        }
        draft.divisions().forEach(this::staff);
        for (var i = 0; i < draft.bodies().size(); i++) {
            constitute(draft.bodies().get(i), i);
        }
        // Who looks up posts afterwards doesn't make them written first.
        posts.flush();
        seats.lookAgain();
    }

    private void employ(PersonDraft draft, int order) {
        var person = people.findById(draft.id()).orElseGet(() -> new Person(draft.id()));
        person.describe(draft.name(), draft.mail(), order);
        people.save(person);
    }

    private void establish(DivisionDraft draft, int order) {
        var division = divisions.findById(draft.code().value()).orElseGet(() -> new Division(draft.code()));
        division.describe(draft.name(), order);
        divisions.save(division);
    }

    private void establish(DepartmentDraft draft, int order, List<DivisionDraft> divisions) {
        var department = departments.findById(draft.code().value()).orElseGet(() -> new Department(draft.code()));
        var above = divisions.stream()
                .filter(division -> division.departments().contains(draft.code()))
                .map(DivisionDraft::code)
                .findFirst();
        department.describe(draft.name(), order, above.orElse(null), draft.policyOffice());
        var saved = departments.save(department);
        for (var member : draft.members()) {
            posts.save(new Post(person(member.person()), saved, member));
        }
        appoint(draft.code(), draft.deputies());
    }

    private void staff(DivisionDraft draft) {
        var division = divisions.getReferenceById(draft.code().value());
        for (var member : draft.members()) {
            posts.save(new Post(person(member.person()), division, member));
        }
        appoint(draft.code(), draft.deputies());
    }

    private void appoint(UnitCode code, List<String> table) {
        table.forEach(person -> deputies.save(new Deputy(Groups.headOf(code), person(person))));
    }

    private void constitute(BodyDraft draft, int order) {
        var body = bodies.save(new Body(draft.groupId(), draft.name(), order));
        for (var member : draft.members()) {
            posts.save(new Post(person(member.person()), body, member));
        }
    }

    private Person person(String id) {
        return people.getReferenceById(id);
    }
}
