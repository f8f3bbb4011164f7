package dev.ringi.desk;

import dev.ringi.engine.NewTaskListener;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever wants to hear it that a task has begun. */
@Component
class TaskAnnouncement implements NewTaskListener {

    /** The variable in which a process keeps why it came back to an earlier step. */
    private static final String RETURN_REASON = "returnReason";

    private final ApplicationEventPublisher events;

    TaskAnnouncement(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        var due = task.getDueDate() == null
                ? null
                : Instant.ofEpochMilli(task.getDueDate().getTime());
        events.publishEvent(new TaskOffered(
                task.getId(),
                task.getName(),
                task.getExecution().getProcessBusinessKey(),
                candidates(task, IdentityLink::getGroupId),
                candidates(task, IdentityLink::getUserId),
                due,
                (String) task.getVariable(RETURN_REASON)));
    }

    private static List<String> candidates(DelegateTask task, Function<IdentityLink, String> id) {
        return task.getCandidates().stream()
                .map(id)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
