package dev.ringi.cycle.process;

import dev.ringi.cycle.Kickoffs;
import dev.ringi.engine.FallsDue;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Years that would begin. */
@Component
class KickoffsDue implements FallsDue {

    private final Kickoffs kickoffs;

    KickoffsDue(Kickoffs kickoffs) {
        this.kickoffs = kickoffs;
    }

    @Override
    public boolean between(Instant from, Instant to) {
        return kickoffs.between(from, to);
    }
}
