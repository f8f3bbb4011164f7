package dev.ringi.engine;

import java.util.Arrays;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * What a group or a user may do with a resource, or with any of its type.
 *
 * @param group null where it is a user's
 * @param user null where it is a group's
 * @param id of the resource, or {@link Authorization#ANY}
 */
public record Right(String group, String user, Resource resource, String id, Permission... permissions) {

    public static Right ofGroup(String group, Resource resource, String id, Permission... permissions) {
        return new Right(group, null, resource, id, permissions);
    }

    public static Right ofUser(String user, Resource resource, String id, Permission... permissions) {
        return new Right(null, user, resource, id, permissions);
    }

    /** Rights that are looked up together: those on all of a type apart from those on single ones, which may be many. */
    record Kind(Resource resource, boolean any) {}

    /** Whose right it is, and on what; the engine keeps one of each. */
    record Target(String group, String user, int resourceType, String id) {}

    Kind kind() {
        return new Kind(resource, Authorization.ANY.equals(id));
    }

    Target target() {
        return new Target(group, user, resource.resourceType(), id);
    }

    static Target target(Authorization grant) {
        return new Target(grant.getGroupId(), grant.getUserId(), grant.getResourceType(), grant.getResourceId());
    }

    int bits() {
        return Arrays.stream(permissions).mapToInt(Permission::getValue).reduce(0, (a, b) -> a | b);
    }
}
