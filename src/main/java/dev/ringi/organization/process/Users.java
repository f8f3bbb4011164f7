package dev.ringi.organization.process;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;

import dev.ringi.engine.Grants;
import dev.ringi.engine.Right;
import dev.ringi.organization.Group;
import dev.ringi.organization.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** People as the engine's users. */
@Component
class Users {

    private final IdentityService identities;
    private final InitialPasswords passwords;
    private final Grants grants;
    private final Handover handover;

    Users(IdentityService identities, InitialPasswords passwords, Grants grants, Handover handover) {
        this.identities = identities;
        this.passwords = passwords;
        this.grants = grants;
        this.handover = handover;
    }

    /**
     * A password is set once, for a new user; whoever changed theirs keeps it.
     *
     * @param posts every group there is: who is in none holds no post
     */
    void welcome(List<Person> people, List<Group> posts) {
        var employed = employed(posts);
        var comers =
                people.stream().filter(person -> employed.contains(person.id())).toList();
        var known = known();
        comers.forEach(person -> welcome(person, known.get(person.id())));
        // The engine lets users delete themselves; the organisation file alone says who is there.
        grants.make(comers.stream()
                .map(person -> Right.ofUser(person.id(), Resources.USER, person.id(), READ, UPDATE))
                .toList());
    }

    private void welcome(Person person, User known) {
        var user = known == null ? identities.newUser(person.id()) : known;
        if (known == null) {
            user.setPassword(passwords.next());
        }
        if (describe(user, person) || known == null) {
            identities.saveUser(user);
        }
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
    void bidFarewell(List<Person> people, List<Group> posts) {
        var employed = employed(posts);
        var known = known();
        people.stream()
                .map(Person::id)
                .filter(person -> !employed.contains(person) && known.containsKey(person))
                .forEach(person -> {
                    handover.releaseTasksOf(person);
                    grants.revokeAllOf(person);
                    identities.deleteUser(person);
                });
    }

    private static Set<String> employed(List<Group> posts) {
        return posts.stream().flatMap(group -> group.members().stream()).collect(Collectors.toSet());
    }

    private Map<String, User> known() {
        return identities.createUserQuery().list().stream().collect(Collectors.toMap(User::getId, Function.identity()));
    }
}
