package dev.ringi.rehearsal.process;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the engine has still to do by itself. */
@Component
@ConditionalOnProperty("ringi.rehearse")
public class EngineWork {

    private final ManagementService management;

    EngineWork(ManagementService management) {
        this.management = management;
    }

    /** Whether a step waits to be run, or a timer has come due. */
    public boolean isPending() {
        return management.createJobQuery().messages().withRetriesLeft().count() > 0
                || management.createJobQuery().timers().executable().count() > 0;
    }

    /** When the next timer of a running case comes due; before there is any, the kickoff's. */
    public Optional<Instant> nextTimer() {
        var timers = management
                .createJobQuery()
                .timers()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .list();
        return timers.stream()
                .filter(timer -> timer.getProcessInstanceId() != null)
                .findFirst()
                .or(() -> timers.stream().findFirst())
                .map(timer -> timer.getDuedate().toInstant());
    }

    /** Why a step failed for good. */
    public Optional<String> failure() {
        return management.createJobQuery().noRetriesLeft().list().stream()
                .findFirst()
                .map(Job::getExceptionMessage);
    }
}
