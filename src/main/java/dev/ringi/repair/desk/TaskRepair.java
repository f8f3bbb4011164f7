package dev.ringi.repair.desk;

import dev.ringi.engine.InServersName;
import dev.ringi.refusal.Refusal;
import dev.ringi.repair.TaskHandedOver;
import dev.ringi.repair.TaskReleased;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the policy office may do with a task that is stuck, and with no other. */
@Service
@Transactional
class TaskRepair {

    private final StuckTasks stuck;
    private final TaskService tasks;
    private final InServersName server;
    private final ApplicationEventPublisher events;

    TaskRepair(StuckTasks stuck, TaskService tasks, InServersName server, ApplicationEventPublisher events) {
        this.stuck = stuck;
        this.tasks = tasks;
        this.server = server;
        this.events = events;
    }

    /** Back to its group. */
    void release(String taskId, String reason, String person) {
        var why = Reason.given(reason);
        var task = stuck(taskId);
        if (!task.releasable()) {
            throw new Refusal("repair.nobodyElse", task.name());
        }
        assign(taskId, null);
        events.publishEvent(new TaskReleased(task.subject(), person, task.name(), task.holder(), why));
    }

    /** To one who would find it in their own list. Whether they may decide, the domain asks them as everybody. */
    void handOver(String taskId, String taker, String reason, String person) {
        var why = Reason.given(reason);
        var task = stuck(taskId);
        if (task.takers().stream().noneMatch(one -> one.id().equals(taker))) {
            throw new Refusal("repair.notEntitled", task.name());
        }
        assign(taskId, taker);
        events.publishEvent(new TaskHandedOver(task.subject(), person, task.name(), task.holder(), taker, why));
    }

    private Stuck stuck(String taskId) {
        return stuck.list().stream()
                .filter(task -> task.task().equals(taskId))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("repair.notStuck"));
    }

    private void assign(String taskId, String person) {
        server.callUnchecked(() -> {
            tasks.setAssignee(taskId, person);
            return null;
        });
    }
}
