package dev.ringi.engine;

import java.time.Duration;

/** A bean by which the engine's time goes; where there is none, it goes by the machine's. */
public interface TimeAhead {

    /** How far it is from the machine's time; negative for the past. */
    Duration ahead();
}
