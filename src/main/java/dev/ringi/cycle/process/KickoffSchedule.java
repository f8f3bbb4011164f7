package dev.ringi.cycle.process;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often the timer of {@code cycleKickoff.bpmn} looks for what is due; read once, when the model is deployed. */
@Component
public class KickoffSchedule {

    private final String cron;

    KickoffSchedule(@Value("${ringi.kickoff.cron:0 0 * * * ?}") String cron) {
        this.cron = cron;
    }

    /** Six fields, in the time zone of the JVM; an absolute cycle, for {@code R/P1D} begins anew with each deployment. */
    public String cron() {
        return cron;
    }
}
