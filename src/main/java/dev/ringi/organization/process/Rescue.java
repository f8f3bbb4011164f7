package dev.ringi.organization.process;

import dev.ringi.organization.AdministratorRescued;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.refusal.Refusal;
import java.security.SecureRandom;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way back in for a city whose administrators are gone, or have forgotten their passwords. */
@Component
class Rescue {

    /** Without those that look alike on a terminal. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;

    private final IdentityService identities;
    private final Organization organization;
    private final ApplicationEventPublisher events;

    Rescue(IdentityService identities, Organization organization, ApplicationEventPublisher events) {
        this.identities = identities;
        this.organization = organization;
        this.events = events;
    }

    /**
     * Gives an administrator a new password. An id that nobody has becomes an administrator made by hand; anybody else's is
     * refused, since the organisation would take the post away again.
     *
     * @return the password, which is kept nowhere
     */
    @Transactional
    public String rescue(String id) {
        var known = identities.createUserQuery().userId(id).singleResult();
        if (known == null) {
            refuseOrganizations(id);
        } else if (!isAdministrator(id)) {
            throw new Refusal("organization.notAdministrator", id);
        }
        var password = password();
        save(known == null ? identities.newUser(id) : known, password);
        if (known == null) {
            identities.createMembership(id, Groups.ADMINISTRATORS);
        }
        events.publishEvent(new AdministratorRescued(id, known == null));
        return password;
    }

    private void refuseOrganizations(String id) {
        if (!id.matches("[A-Za-z0-9]{1,40}")) {
            throw new Refusal("organization.code", id);
        }
        if (organization.people().stream().anyMatch(person -> person.id().equals(id))) {
            throw new Refusal("organization.notAdministrator", id);
        }
    }

    private boolean isAdministrator(String id) {
        return identities
                        .createUserQuery()
                        .memberOfGroup(Groups.ADMINISTRATORS)
                        .userId(id)
                        .count()
                > 0;
    }

    private void save(User user, String password) {
        user.setPassword(password);
        identities.saveUser(user);
    }

    private static String password() {
        var password = new StringBuilder();
        new SecureRandom().ints(LENGTH, 0, LETTERS.length()).forEach(letter -> password.append(LETTERS.charAt(letter)));
        return password.toString();
    }
}
