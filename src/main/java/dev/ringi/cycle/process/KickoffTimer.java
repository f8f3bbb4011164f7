package dev.ringi.cycle.process;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/**
 * Holds the kickoff's timer to its schedule. The engine sets each next date by the clock of the time before: after one that ran
 * ahead and was set back, no year would begin until then.
 */
@Component
class KickoffTimer {

    private static final String PROCESS = "cycleKickoff";

    private final ManagementService management;
    private final KickoffSchedule schedule;
    private final Clock clock;

    KickoffTimer(ManagementService management, KickoffSchedule schedule, Clock clock) {
        this.management = management;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void mend() {
        var next = CronExpression.parse(schedule.cron()).next(ZonedDateTime.now(clock));
        management
                .createJobQuery()
                .timers()
                .processDefinitionKey(PROCESS)
                .duedateHigherThan(Date.from(next.plusMinutes(1).toInstant()))
                .list()
                .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
    }
}
