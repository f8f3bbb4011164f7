package dev.ringi.organization.process;

import dev.ringi.organization.Organization;
import dev.ringi.organization.OrganizationChanged;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the engine's users, groups, rights and filters what the organisation says, at each start and after each change.
 * Whatever is already so is left alone.
 */
@Component
class IdentityMirror implements SmartInitializingSingleton {

    private final Organization organization;
    private final Users users;
    private final Memberships memberships;
    private final GroupRights rights;
    private final TaskFilters filters;

    IdentityMirror(
            Organization organization, Users users, Memberships memberships, GroupRights rights, TaskFilters filters) {
        this.organization = organization;
        this.users = users;
        this.memberships = memberships;
        this.rights = rights;
        this.filters = filters;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        mirror();
    }

    @EventListener
    @Transactional
    public void on(OrganizationChanged changed) {
        mirror();
    }

    private void mirror() {
        var groups = organization.groups();
        memberships.establish(groups);
        users.welcome(organization.people());
        memberships.match(groups, organization.people());
        users.bidFarewell(organization.people());
        rights.grant(groups);
        filters.offer(groups);
    }
}
