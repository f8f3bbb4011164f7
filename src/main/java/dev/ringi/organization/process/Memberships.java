package dev.ringi.organization.process;

import dev.ringi.engine.Sessions;
import dev.ringi.organization.Group;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Who is in which of the engine's groups. A group without a department any more stays, for its name, and is empty. */
@Component
class Memberships {

    private static final String TYPE = "WORKFLOW";

    private final IdentityService identities;
    private final Organization organization;
    private final Handover handover;
    private final Sessions sessions;

    Memberships(IdentityService identities, Organization organization, Handover handover, Sessions sessions) {
        this.identities = identities;
        this.organization = organization;
        this.handover = handover;
        this.sessions = sessions;
    }

    void establish(List<Group> groups) {
        var known = identities.createGroupQuery().list().stream()
                .collect(Collectors.toMap(mirrored -> mirrored.getId(), Function.identity()));
        groups.forEach(group -> establish(group, known.get(group.id())));
    }

    private void establish(Group group, org.camunda.bpm.engine.identity.Group known) {
        var mirrored = known == null ? identities.newGroup(group.id()) : known;
        if (!group.name().equals(mirrored.getName())) {
            mirrored.setName(group.name());
            mirrored.setType(Groups.ADMINISTRATORS.equals(group.id()) ? "SYSTEM" : TYPE);
            identities.saveGroup(mirrored);
        }
    }

    /** People of the organisation are exactly where it says; other users, made by hand in Admin, stay as they are. */
    void match(List<Group> groups, List<Person> people) {
        var wanted = groups.stream().collect(Collectors.toMap(Group::id, group -> Set.copyOf(group.members())));
        for (var mirrored : identities.createGroupQuery().list()) {
            match(mirrored.getId(), wanted.getOrDefault(mirrored.getId(), Set.of()), ids(people));
        }
    }

    /** The same for these groups alone. */
    void matchOnly(List<Group> groups, List<Person> people) {
        groups.forEach(group -> match(group.id(), Set.copyOf(group.members()), ids(people)));
    }

    private static Set<String> ids(List<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toSet());
    }

    private void match(String groupId, Set<String> wanted, Set<String> known) {
        var present = identities.createUserQuery().memberOfGroup(groupId).list().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
        wanted.stream().filter(person -> !present.contains(person)).forEach(person -> join(person, groupId));
        present.stream()
                .filter(person -> known.contains(person) && !wanted.contains(person))
                .forEach(person -> leave(person, groupId));
    }

    private void join(String person, String groupId) {
        identities.createMembership(person, groupId);
        if (organization.covers(person, groupId).isPresent()) {
            organization
                    .membersOf(Groups.inPerson(groupId))
                    .forEach(holder -> handover.offerAnew(groupId, holder.id()));
        }
    }

    private void leave(String person, String groupId) {
        identities.deleteMembership(person, groupId);
        handover.releaseTasksOf(person);
        if (!isSeat(groupId)) {
            sessions.endAllOf(person);
        }
    }

    /** Whoever only covered a seat gives it back and works on; its holders leave the group of those in person, too. */
    private boolean isSeat(String groupId) {
        return identities.createGroupQuery().groupId(Groups.inPerson(groupId)).count() > 0;
    }
}
