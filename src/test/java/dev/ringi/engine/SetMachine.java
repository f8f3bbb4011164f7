package dev.ringi.engine;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Believes a machine whose clock a test sets forward or back, under a running server. */
@TestComponent
@Primary
public class SetMachine extends BelievedTime {

    private static volatile Duration jump = Duration.ZERO;

    SetMachine(KnownTime known) {
        super(known, true, () -> Instant.now().plus(jump), System::nanoTime);
    }

    public void jump(Duration by) {
        jump = by;
    }

    /** As the machine is. */
    public void release() {
        jump = Duration.ZERO;
        keepUp();
    }
}
