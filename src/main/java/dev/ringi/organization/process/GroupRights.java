package dev.ringi.organization.process;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import dev.ringi.engine.Grants;
import dev.ringi.engine.Right;
import dev.ringi.organization.Group;
import dev.ringi.organization.Groups;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What each group may do besides its own tasks, to which the engine itself gives it the right when they are offered to it.
 *
 * <p>Nobody but administrators may create a filter, a deployment or a right: a stored filter runs code, and so does a
 * deployment.
 */
@Component
class GroupRights {

    private static final String KICKOFF_BY_HAND = "cycleKickoffByHand";

    private final Grants grants;

    GroupRights(Grants grants) {
        this.grants = grants;
    }

    void grant(List<Group> groups) {
        grants.make(groups.stream().flatMap(GroupRights::rights).toList());
        var known = groups.stream().flatMap(GroupRights::toKnow).toList();
        grants.make(known);
        grants.revokeOthers(groups.stream().filter(works()).map(Group::id).toList(), USER, known);
    }

    private static Predicate<Group> works() {
        return group -> !Groups.ADMINISTRATORS.equals(group.id());
    }

    private static Stream<Right> rights(Group group) {
        return switch (group.id()) {
            case Groups.ADMINISTRATORS ->
                Stream.of(Resources.values()).map(resource -> Right.ofGroup(group.id(), resource, ANY, ALL));
            case Groups.OFFICE -> Stream.concat(work(group.id()), oversight());
            default ->
                Stream.concat(work(group.id()), Stream.of(Right.ofGroup(group.id(), PROCESS_DEFINITION, ANY, READ)));
        };
    }

    private static Stream<Right> work(String group) {
        return Stream.of(
                Right.ofGroup(group, APPLICATION, "tasklist", ACCESS),
                Right.ofGroup(group, APPLICATION, "welcome", ACCESS),
                // Without this Tasklist shows the id of another department on the same task.
                Right.ofGroup(group, GROUP, ANY, READ));
    }

    /** Without these Tasklist shows ids of colleagues. */
    private static Stream<Right> toKnow(Group group) {
        return works().test(group)
                ? group.members().stream().map(member -> Right.ofGroup(group.id(), USER, member, READ))
                : Stream.of();
    }

    /** Cockpit, to see who is late; reading only. */
    private static Stream<Right> oversight() {
        return Stream.of(
                Right.ofGroup(Groups.OFFICE, APPLICATION, "cockpit", ACCESS),
                Right.ofGroup(Groups.OFFICE, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_HISTORY, READ_TASK),
                // Cockpit's count of tasks by group asks for this, too.
                Right.ofGroup(Groups.OFFICE, TASK, ANY, READ),
                Right.ofGroup(Groups.OFFICE, PROCESS_DEFINITION, KICKOFF_BY_HAND, READ, CREATE_INSTANCE),
                Right.ofGroup(Groups.OFFICE, PROCESS_INSTANCE, ANY, CREATE));
    }
}
