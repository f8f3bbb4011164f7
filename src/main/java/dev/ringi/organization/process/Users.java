package dev.ringi.organization.process;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;

import dev.ringi.engine.Grants;
import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** People as the engine's users. */
@Component
class Users {

    private final IdentityService identities;
    private final Organization organization;
    private final InitialPasswords passwords;
    private final Grants grants;
    private final Handover handover;

    Users(
            IdentityService identities,
            Organization organization,
            InitialPasswords passwords,
            Grants grants,
            Handover handover) {
        this.identities = identities;
        this.organization = organization;
        this.passwords = passwords;
        this.grants = grants;
        this.handover = handover;
    }

    /** A password is set once, for a new user; whoever changed theirs keeps it. */
    void welcome(List<Person> people) {
        people.stream().filter(this::isEmployed).forEach(this::welcome);
    }

    private void welcome(Person person) {
        var known = find(person);
        var user = known == null ? identities.newUser(person.id()) : known;
        if (known == null) {
            user.setPassword(passwords.next());
        }
        if (known == null || describe(user, person)) {
            describe(user, person);
            identities.saveUser(user);
        }
        // The engine lets users delete themselves; the organisation file alone says who is there.
        grants.toUser(person.id(), Resources.USER, person.id(), READ, UPDATE);
    }

    /** The webapps print first name, space, last name; a Japanese name stands in the order of its own language. */
    private static boolean describe(User user, Person person) {
        var parts = person.name().split("[ \u3000]", 2);
        var rest = parts.length == 2 ? parts[1] : "";
        var same = parts[0].equals(user.getFirstName())
                && rest.equals(user.getLastName())
                && person.mail().equals(user.getEmail());
        user.setFirstName(parts[0]);
        user.setLastName(rest);
        user.setEmail(person.mail());
        return !same;
    }

    /** Who holds no post any more can't log in any more; what they had begun goes back to their colleagues. */
    void bidFarewell(List<Person> people) {
        people.stream()
                .filter(person -> !isEmployed(person) && find(person) != null)
                .forEach(person -> {
                    handover.releaseTasksOf(person.id());
                    grants.revokeAllOf(person.id());
                    identities.deleteUser(person.id());
                });
    }

    private boolean isEmployed(Person person) {
        return !organization.groupsOf(person.id()).isEmpty();
    }

    private User find(Person person) {
        return identities.createUserQuery().userId(person.id()).singleResult();
    }
}
