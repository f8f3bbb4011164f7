package dev.ringi.organization.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        rightsOf(person)
                .filter(right -> !isCandidate(person, right.getResourceId()))
                .forEach(right -> release(person, right));
    }

    /** 代決: what an absent person had claimed for a seat is offered again, for their deputy to take. */
    void offerAnew(String seat, String absentee) {
        rightsOf(absentee)
                .filter(right -> candidateGroups(right.getResourceId()).contains(seat))
                .forEach(right -> release(absentee, right));
    }

    private Stream<Authorization> rightsOf(String person) {
        return authorizations.createAuthorizationQuery().userIdIn(person).resourceType(Resources.TASK).list().stream();
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
        var groups = identities.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        return candidateGroups(taskId).stream().anyMatch(groups::contains);
    }

    /** None for a task that isn't there any more. */
    private List<String> candidateGroups(String taskId) {
        if (tasks.createTaskQuery().taskId(taskId).count() == 0) {
            return List.of();
        }
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }
}
