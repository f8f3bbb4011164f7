package dev.ringi.engine;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;

/** Grants of the engine, each made to be exactly what is asked for: more is taken away, less is added, the same is left. */
@Component
public class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Reads what there is once a kind of resource, however many rights are asked for. */
    public void make(Collection<Right> rights) {
        rights.stream().collect(groupingBy(Right::kind)).forEach(this::make);
    }

    private void make(Right.Kind kind, List<Right> rights) {
        var known = query(kind).list().stream().collect(groupingBy(Right::target));
        rights.forEach(right -> make(right, known.getOrDefault(right.target(), List.of())));
    }

    private void make(Right right, List<Authorization> known) {
        if (known.size() == 1 && ((AuthorizationEntity) known.get(0)).getPermissions() == right.bits()) {
            return;
        }
        known.forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(right.group());
        grant.setUserId(right.user());
        grant.setResource(right.resource());
        grant.setResourceId(right.id());
        grant.setPermissions(right.permissions());
        authorizations.saveAuthorization(grant);
    }

    /** Takes what these groups have on resources of this type beyond the rights named. */
    public void revokeOthers(Collection<String> groups, Resource resource, Collection<Right> rights) {
        if (groups.isEmpty()) {
            return;
        }
        var kept = rights.stream().map(Right::target).collect(Collectors.toSet());
        authorizations
                .createAuthorizationQuery()
                .groupIdIn(groups.toArray(String[]::new))
                .resourceType(resource)
                .list()
                .stream()
                .filter(grant -> !kept.contains(Right.target(grant)))
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    public void revokeAllOf(String user) {
        authorizations
                .createAuthorizationQuery()
                .userIdIn(user)
                .list()
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    private AuthorizationQuery query(Right.Kind kind) {
        var query = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(kind.resource());
        return kind.any() ? query.resourceId(Authorization.ANY) : query;
    }
}
