package dev.ringi.cycle.process;

import dev.ringi.cycle.Cycles;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Catches up at every start: a timer that came due while the server was down is lost with a redeployment. */
@Component
@ConditionalOnProperty(name = "ringi.kickoff.at-start", matchIfMissing = true)
class KickoffAtStart {

    private final Cycles cycles;

    KickoffAtStart(Cycles cycles) {
        this.cycles = cycles;
    }

    @EventListener(ApplicationReadyEvent.class)
    void openDue() {
        cycles.openDue(null);
    }
}
