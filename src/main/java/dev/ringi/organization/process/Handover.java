package dev.ringi.organization.process;

import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/**
 * 異動: what a person had claimed for a group that they left goes back to it. The engine would leave it assigned, and
 * leave them the right to it for ever.
 */
@Component
class Handover {

    private final TaskService tasks;
    private final IdentityService identities;
    private final AuthorizationService authorizations;

    Handover(TaskService tasks, IdentityService identities, AuthorizationService authorizations) {
        this.tasks = tasks;
        this.identities = identities;
        this.authorizations = authorizations;
    }

    /** Those that the person may still do as a member of another group stay. */
    void releaseTasksOf(String person) {
        authorizations.createAuthorizationQuery().userIdIn(person).resourceType(Resources.TASK).list().stream()
                .filter(right -> !isCandidate(person, right.getResourceId()))
                .forEach(right -> release(person, right));
    }

    private void release(String person, Authorization right) {
        var held = tasks.createTaskQuery()
                .taskId(right.getResourceId())
                .taskAssignee(person)
                .singleResult();
        if (held != null) {
            tasks.setAssignee(held.getId(), null);
        }
        authorizations.deleteAuthorization(right.getId());
    }

    private boolean isCandidate(String person, String taskId) {
        if (tasks.createTaskQuery().taskId(taskId).count() == 0) {
            return false;
        }
        var groups = identities.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .anyMatch(groups::contains);
    }
}
