package dev.ringi.sample.process;

import dev.ringi.organization.Organization;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A person's place in Tasklist: sees what they see, claims before completing, under all authorizations. */
@Component
class SampleDesk {

    private final Organization organization;
    private final IdentityService identities;
    private final TaskService tasks;
    private final ManagementService management;

    SampleDesk(
            Organization organization,
            @Lazy IdentityService identities,
            @Lazy TaskService tasks,
            @Lazy ManagementService management) {
        this.organization = organization;
        this.identities = identities;
        this.tasks = tasks;
        this.management = management;
    }

    void complete(String person, String step, String businessKey, Map<String, Object> form) {
        atTask(person, step, businessKey, task -> tasks.complete(task.getId(), form));
        runJobs();
    }

    /** Claims the one task of this step that is offered to the person, and works at it. */
    void atTask(String person, String step, String businessKey, Consumer<Task> work) {
        var groups = organization.groupsOf(person);
        as(person, () -> {
            var task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(businessKey)
                    .taskDefinitionKey(step)
                    .taskCandidateGroupIn(groups)
                    .includeAssignedTasks()
                    .singleResult();
            if (task == null) {
                throw new IllegalStateException(person + " sees no " + step + " at " + businessKey);
            }
            if (!person.equals(task.getAssignee())) {
                tasks.claim(task.getId(), person);
            }
            work.accept(task);
        });
    }

    private void as(String person, Runnable work) {
        identities.setAuthentication(person, organization.groupsOf(person));
        try {
            work.run();
        } finally {
            identities.clearAuthentication();
        }
    }

    /** The job executor can't: it sees nothing of a transaction that is still open. */
    private void runJobs() {
        for (var jobs = management.createJobQuery().messages().list();
                !jobs.isEmpty();
                jobs = management.createJobQuery().messages().list()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
    }
}
