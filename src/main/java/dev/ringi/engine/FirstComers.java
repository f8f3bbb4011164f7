package dev.ringi.engine;

import dev.ringi.refusal.Refusal;
import java.util.Optional;

/** Who was faster at a task. */
public interface FirstComers {

    /** Nothing where nobody was, and where the task wasn't for the caller. */
    Optional<Refusal> at(String taskId);
}
