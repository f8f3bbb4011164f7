package dev.ringi;

import dev.ringi.organization.Organization;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.test.context.TestComponent;

/** Works at tasks as a person does: logged in, with the groups held, claiming before completing. */
@TestComponent
public class Desk {

    private final Organization organization;
    private final IdentityService identities;
    private final TaskService tasks;
    private final ManagementService management;

    public Desk(
            Organization organization, IdentityService identities, TaskService tasks, ManagementService management) {
        this.organization = organization;
        this.identities = identities;
        this.tasks = tasks;
        this.management = management;
    }

    public void complete(String person, TaskQuery query, Map<String, Object> form) {
        leave(person, query, form);
        runJobs();
    }

    /** Completed, and what comes next isn't there yet. */
    public void leave(String person, TaskQuery query, Map<String, Object> form) {
        as(person, () -> {
            var task = claimed(person, query);
            tasks.complete(task.getId(), form);
            return task;
        });
    }

    /** Only claims; refuses where the person doesn't see the task. */
    public Task claim(String person, TaskQuery query) {
        return as(person, () -> claimed(person, query));
    }

    private Task claimed(String person, TaskQuery query) {
        var task = query.singleResult();
        if (task == null) {
            throw new AssertionError(person + " sees no such task");
        }
        if (!person.equals(task.getAssignee())) {
            tasks.claim(task.getId(), person);
        }
        return task;
    }

    public <T> T as(String person, Supplier<T> work) {
        var groups = organization.groupsOf(person);
        identities.setAuthentication(person, groups);
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    /** Runs all jobs that are due, as the job executor would. */
    public void runJobs() {
        for (var jobs = management.createJobQuery().messages().withRetriesLeft().list();
                !jobs.isEmpty();
                jobs = management.createJobQuery().messages().withRetriesLeft().list()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
    }
}
