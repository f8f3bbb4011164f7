package dev.ringi.engine;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the machine's clock once a minute, first before anything begins by itself. */
@Component
class ClockWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

    private final BelievedTime time;
    private final EngineClock engine;
    private final List<FallsDue> begins;
    private boolean told;

    ClockWatch(BelievedTime time, EngineClock engine, List<FallsDue> begins) {
        this.time = time;
        this.engine = engine;
        this.begins = begins;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Scheduled(fixedDelayString = "PT1M")
    void look() {
        time.keepUp();
        if (time.isHeld() && nothingBegins()) {
            time.confirm();
        }
        engine.follow();
        tell(time.isHeld());
    }

    /** A server that was switched off for a week, or a demonstration's laptop: nobody has to be asked. */
    private boolean nothingBegins() {
        return begins.stream().noneMatch(one -> one.between(time.instant(), time.ofMachine()));
    }

    private void tell(boolean held) {
        if (held && !told) {
            LOG.error(
                    "The machine's clock went from {} to {}. Nothing that begins by itself does, until an administrator says"
                            + " in Cockpit (止まっている手続き) that the clock is right, or ringi.clock.trust=true does at a start.",
                    time.instant(),
                    time.ofMachine());
        }
        told = held;
    }
}
