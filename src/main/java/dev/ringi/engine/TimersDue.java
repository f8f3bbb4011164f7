package dev.ringi.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Deadlines and releases of running cases; the engine's own timers only look around. */
@Component
class TimersDue implements FallsDue {

    private final ManagementService management;

    TimersDue(ManagementService management) {
        this.management = management;
    }

    @Override
    public boolean between(Instant from, Instant to) {
        return management
                .createJobQuery()
                .timers()
                .active()
                .duedateHigherThan(Date.from(from))
                .duedateLowerThan(Date.from(to))
                .list()
                .stream()
                .map(Job::getProcessInstanceId)
                .anyMatch(instance -> instance != null);
    }
}
