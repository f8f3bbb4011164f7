package dev.ringi.organization.process;

import dev.ringi.organization.AbsenceCancelled;
import dev.ringi.organization.AbsenceRegistered;
import dev.ringi.organization.DayBegan;
import dev.ringi.organization.Organization;
import dev.ringi.organization.OrganizationChanged;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the engine's users, groups, rights and filters what the organisation says, at each start, after each change and
 * at each midnight. Whatever is already so is left alone.
 */
@Component
class IdentityMirror implements SmartInitializingSingleton {

    private final Organization organization;
    private final Users users;
    private final Memberships memberships;
    private final GroupRights rights;
    private final TaskFilters filters;
    private final MirrorTurn turn;

    IdentityMirror(
            Organization organization,
            Users users,
            Memberships memberships,
            GroupRights rights,
            TaskFilters filters,
            MirrorTurn turn) {
        this.organization = organization;
        this.users = users;
        this.memberships = memberships;
        this.rights = rights;
        this.filters = filters;
        this.turn = turn;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        turn.take(this::mirror);
    }

    @EventListener
    @Transactional
    public void on(OrganizationChanged changed) {
        turn.take(this::mirror);
    }

    @EventListener
    @Transactional
    public void on(DayBegan began) {
        turn.take(this::mirror);
    }

    @EventListener
    @Transactional
    public void on(AbsenceRegistered absence) {
        turn.take(() -> mirrorSeatsConcerning(absence.person()));
    }

    @EventListener
    @Transactional
    public void on(AbsenceCancelled absence) {
        turn.take(() -> mirrorSeatsConcerning(absence.person()));
    }

    private void mirror() {
        var groups = organization.groups();
        memberships.establish(groups);
        users.welcome(organization.people(), groups);
        memberships.match(groups, organization.people());
        users.bidFarewell(organization.people(), groups);
        rights.grant(groups);
        filters.offer(groups);
    }

    /** Nobody else comes or goes by an absence. */
    private void mirrorSeatsConcerning(String person) {
        var seats = organization.seatsConcerning(person);
        var groups = organization.groups().stream()
                .filter(group -> seats.contains(group.id()))
                .toList();
        memberships.matchOnly(groups, organization.people());
        rights.grant(groups);
    }
}
