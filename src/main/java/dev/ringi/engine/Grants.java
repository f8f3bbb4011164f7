package dev.ringi.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
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

    public void toGroup(String group, Resource resource, String id, Permission... permissions) {
        var known = query(resource, id).groupIdIn(group).list();
        if (isOther(known, permissions)) {
            var grant = replace(known, resource, id);
            grant.setGroupId(group);
            save(grant, permissions);
        }
    }

    public void toUser(String user, Resource resource, String id, Permission... permissions) {
        var known = query(resource, id).userIdIn(user).list();
        if (isOther(known, permissions)) {
            var grant = replace(known, resource, id);
            grant.setUserId(user);
            save(grant, permissions);
        }
    }

    /** Takes what the group has on resources of this type, except on those ids. */
    public void revokeExcept(String group, Resource resource, Set<String> ids) {
        authorizations.createAuthorizationQuery().groupIdIn(group).resourceType(resource).list().stream()
                .filter(grant -> !ids.contains(grant.getResourceId()))
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    public void revokeAllOf(String user) {
        authorizations
                .createAuthorizationQuery()
                .userIdIn(user)
                .list()
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    private AuthorizationQuery query(Resource resource, String id) {
        return authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(resource)
                .resourceId(id);
    }

    private static boolean isOther(List<Authorization> known, Permission... permissions) {
        return known.size() != 1 || ((AuthorizationEntity) known.get(0)).getPermissions() != bits(permissions);
    }

    private static int bits(Permission... permissions) {
        return Arrays.stream(permissions).mapToInt(Permission::getValue).reduce(0, (a, b) -> a | b);
    }

    private Authorization replace(List<Authorization> known, Resource resource, String id) {
        known.forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setResource(resource);
        grant.setResourceId(id);
        return grant;
    }

    private void save(Authorization grant, Permission... permissions) {
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
