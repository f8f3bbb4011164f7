package dev.ringi.organization.process;

import dev.ringi.organization.Group;
import dev.ringi.organization.Groups;
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
    private final Handover handover;

    Memberships(IdentityService identities, Handover handover) {
        this.identities = identities;
        this.handover = handover;
    }

    void establish(List<Group> groups) {
        groups.forEach(this::establish);
    }

    private void establish(Group group) {
        var known = identities.createGroupQuery().groupId(group.id()).singleResult();
        var mirrored = known == null ? identities.newGroup(group.id()) : known;
        if (!group.name().equals(mirrored.getName())) {
            mirrored.setName(group.name());
            mirrored.setType(Groups.ADMINISTRATORS.equals(group.id()) ? "SYSTEM" : TYPE);
            identities.saveGroup(mirrored);
        }
    }

    /** People of the organisation are exactly where it says; other users, made by hand in Admin, stay as they are. */
    void match(List<Group> groups, List<Person> people) {
        var known = people.stream().map(Person::id).collect(Collectors.toSet());
        var wanted = groups.stream().collect(Collectors.toMap(Group::id, Function.identity()));
        for (var mirrored : identities.createGroupQuery().list()) {
            var group = wanted.get(mirrored.getId());
            match(mirrored.getId(), group == null ? Set.of() : Set.copyOf(group.members()), known);
        }
    }

    private void match(String groupId, Set<String> wanted, Set<String> known) {
        var present = identities.createUserQuery().memberOfGroup(groupId).list().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
        wanted.stream()
                .filter(person -> !present.contains(person))
                .forEach(person -> identities.createMembership(person, groupId));
        present.stream()
                .filter(person -> known.contains(person) && !wanted.contains(person))
                .forEach(person -> leave(person, groupId));
    }

    private void leave(String person, String groupId) {
        identities.deleteMembership(person, groupId);
        handover.releaseTasksOf(person);
    }
}
