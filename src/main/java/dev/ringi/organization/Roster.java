package dev.ringi.organization;

import dev.ringi.organization.OrganizationDraft.BodyDraft;
import dev.ringi.organization.OrganizationDraft.DepartmentDraft;
import dev.ringi.organization.OrganizationDraft.MemberDraft;
import dev.ringi.organization.OrganizationDraft.PersonDraft;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Today's organisation as one whole, read and replaced. */
@Component
class Roster {

    private final DepartmentRepository departments;
    private final BodyRepository bodies;
    private final PersonRepository people;
    private final PostRepository posts;

    Roster(DepartmentRepository departments, BodyRepository bodies, PersonRepository people, PostRepository posts) {
        this.departments = departments;
        this.bodies = bodies;
        this.people = people;
        this.posts = posts;
    }

    OrganizationDraft current() {
        var all = posts.findAllByOrderById();
        var employed = all.stream().map(post -> post.person().id()).collect(Collectors.toSet());
        return new OrganizationDraft(
                people.findAllByOrderByDisplayOrder().stream()
                        .filter(person -> employed.contains(person.id()))
                        .map(person -> new PersonDraft(person.id(), person.name(), person.mail()))
                        .toList(),
                departments.findByActiveTrueOrderByDisplayOrder().stream()
                        .map(department -> new DepartmentDraft(
                                department.code(),
                                department.name(),
                                department.isPolicyOffice(),
                                members(all, post -> post.isIn(department))))
                        .toList(),
                bodies.findAllByOrderByDisplayOrder().stream()
                        .map(body -> new BodyDraft(body.groupId(), body.name(), members(all, post -> post.isIn(body))))
                        .toList());
    }

    private static List<MemberDraft> members(List<Post> posts, Predicate<Post> there) {
        return posts.stream().filter(there).map(Post::draft).toList();
    }

    void replaceBy(OrganizationDraft draft) {
        posts.deleteAllInBatch();
        departments.findAll().forEach(Department::abolish);
        // One office at a time is allowed: the old one has to be gone before the new one comes.
        departments.flush();
        for (var i = 0; i < draft.people().size(); i++) {
            employ(draft.people().get(i), i);
        }
        for (var i = 0; i < draft.departments().size(); i++) {
            establish(draft.departments().get(i), i);
        }
        for (var i = 0; i < draft.bodies().size(); i++) {
            constitute(draft.bodies().get(i), i);
        }
        // Who looks up posts afterwards doesn't make them written first.
        posts.flush();
    }

    private void employ(PersonDraft draft, int order) {
        var person = people.findById(draft.id()).orElseGet(() -> new Person(draft.id()));
        person.describe(draft.name(), draft.mail(), order);
        people.save(person);
    }

    private void establish(DepartmentDraft draft, int order) {
        var department = departments.findById(draft.code()).orElseGet(() -> new Department(draft.code()));
        department.describe(draft.name(), order, draft.policyOffice());
        var saved = departments.save(department);
        for (var member : draft.members()) {
            posts.save(new Post(people.getReferenceById(member.person()), saved, member.title(), member.head()));
        }
    }

    private void constitute(BodyDraft draft, int order) {
        var body = bodies.save(new Body(draft.groupId(), draft.name(), order));
        for (var member : draft.members()) {
            posts.save(new Post(people.getReferenceById(member.person()), body, member.title()));
        }
    }
}
