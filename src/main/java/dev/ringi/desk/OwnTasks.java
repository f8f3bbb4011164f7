package dev.ringi.desk;

import dev.ringi.engine.Caller;
import dev.ringi.engine.FirstComers;
import dev.ringi.engine.InServersName;
import dev.ringi.refusal.Refusal;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;

/** The tasks that the caller sees, and those that they hold. */
@Service
public class OwnTasks {

    private final TaskService tasks;
    private final IdentityService identities;
    private final InServersName server;
    private final FirstComers firstComers;

    OwnTasks(TaskService tasks, IdentityService identities, InServersName server, FirstComers firstComers) {
        this.tasks = tasks;
        this.identities = identities;
        this.server = server;
        this.firstComers = firstComers;
    }

    /** A task that is not the caller's to read is no task. */
    public Task seen(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw firstComers.at(taskId).orElseGet(() -> Refusal.absent("desk.noTask"));
        }
        return task;
    }

    public Task held(String taskId) {
        var task = seen(taskId);
        if (!caller().equals(task.getAssignee())) {
            throw Refusal.forbidden("desk.notAssignee", task.getName());
        }
        return task;
    }

    /** Held by the caller, or offered to them or one of their groups: those whom it concerns. */
    public Task offered(String taskId) {
        var task = seen(taskId);
        if (!isOffered(task)) {
            throw Refusal.forbidden("desk.notOffered", task.getName());
        }
        return task;
    }

    public boolean isOffered(String taskId) {
        return isOffered(seen(taskId));
    }

    public boolean isOffered(Task task) {
        var caller = Caller.in(identities).orElseThrow();
        return caller.id().equals(task.getAssignee())
                || server.callUnchecked(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                        .anyMatch(link -> caller.id().equals(link.getUserId())
                                || caller.groups().contains(link.getGroupId()));
    }

    public String caller() {
        return Caller.in(identities).orElseThrow().id();
    }

    /** Back to the group that it was offered to; a task meant for this person alone stays with them. */
    void giveBack(String taskId) {
        var task = held(taskId);
        server.callUnchecked(() -> {
            var offered = tasks.getIdentityLinksForTask(taskId).stream().anyMatch(link -> link.getGroupId() != null);
            if (!offered) {
                throw new Refusal("desk.noGroup", task.getName());
            }
            tasks.setAssignee(taskId, null);
            return null;
        });
    }
}
