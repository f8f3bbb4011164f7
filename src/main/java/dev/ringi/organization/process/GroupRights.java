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
import dev.ringi.organization.Group;
import dev.ringi.organization.Groups;
import java.util.List;
import java.util.Set;
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
        groups.forEach(this::grant);
    }

    private void grant(Group group) {
        switch (group.id()) {
            case Groups.ADMINISTRATORS -> grantEverything();
            case Groups.OFFICE -> {
                grantWork(group);
                grantOversight();
            }
            default -> grantWork(group);
        }
    }

    private void grantWork(Group group) {
        grants.toGroup(group.id(), APPLICATION, "tasklist", ACCESS);
        grants.toGroup(group.id(), APPLICATION, "welcome", ACCESS);
        if (!Groups.OFFICE.equals(group.id())) {
            grants.toGroup(group.id(), PROCESS_DEFINITION, ANY, READ);
        }
        // Without these Tasklist shows ids: of another department on the same task, of a colleague.
        grants.toGroup(group.id(), GROUP, ANY, READ);
        group.members().forEach(member -> grants.toGroup(group.id(), USER, member, READ));
        grants.revokeExcept(group.id(), USER, Set.copyOf(group.members()));
    }

    /** Cockpit, to see who is late; reading only. */
    private void grantOversight() {
        grants.toGroup(Groups.OFFICE, APPLICATION, "cockpit", ACCESS);
        grants.toGroup(Groups.OFFICE, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_HISTORY, READ_TASK);
        // Cockpit's count of tasks by group asks for this, too.
        grants.toGroup(Groups.OFFICE, TASK, ANY, READ);
        grants.toGroup(Groups.OFFICE, PROCESS_DEFINITION, KICKOFF_BY_HAND, READ, CREATE_INSTANCE);
        grants.toGroup(Groups.OFFICE, PROCESS_INSTANCE, ANY, CREATE);
    }

    private void grantEverything() {
        for (var resource : Resources.values()) {
            grants.toGroup(Groups.ADMINISTRATORS, resource, ANY, ALL);
        }
    }
}
