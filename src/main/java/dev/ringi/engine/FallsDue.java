package dev.ringi.engine;

import java.time.Instant;

/** What begins by itself at a time of its own. */
public interface FallsDue {

    /** Whether anything of it would begin after {@code from} and not after {@code to}. */
    boolean between(Instant from, Instant to);
}
