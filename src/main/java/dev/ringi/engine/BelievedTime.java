package dev.ringi.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The machine's time as far as it is believed. A clock that runs ahead by more than a day, under a running server or while
 * none ran, isn't, until {@link #confirm} says so: what begins by itself would begin a year early, and a plan that was
 * released can't be called back. Meanwhile time goes on from what was known. A clock that is set back is believed.
 */
@Component
public class BelievedTime {

    private static final Duration JUMP = Duration.ofDays(1);

    private final KnownTime known;
    private final InstantSource machine;
    private final LongSupplier stopwatch;
    private Instant base;
    private long baseRead;

    /** @param trust {@code ringi.clock.trust}: the administrator's word, given on the machine */
    @Autowired
    BelievedTime(KnownTime known, @Value("${ringi.clock.trust:false}") boolean trust) {
        this(known, trust, InstantSource.system(), System::nanoTime);
    }

    BelievedTime(KnownTime known, boolean trust, InstantSource machine, LongSupplier stopwatch) {
        this.known = known;
        this.machine = machine;
        this.stopwatch = stopwatch;
        believe(trust ? machine.instant() : known.read().orElseGet(machine::instant));
        keepUp();
    }

    /** How far what is believed is ahead of the machine: zero, or negative while the machine isn't believed. */
    public synchronized Duration ahead() {
        var time = machine.instant();
        var expected = expected();
        return time.isAfter(expected.plus(JUMP)) ? Duration.between(time, expected) : Duration.ZERO;
    }

    /** Whether the machine's clock has jumped and nobody has said yet that it is right. */
    public boolean isHeld() {
        return ahead().isNegative();
    }

    public Instant instant() {
        return machine.instant().plus(ahead());
    }

    Instant ofMachine() {
        return machine.instant();
    }

    /** To be called every now and then: what was believed becomes what is known. A node beside this one may know more. */
    synchronized void keepUp() {
        if (isHeld()) {
            known.read().filter(time -> time.isAfter(expected())).ifPresent(this::believe);
        }
        if (!isHeld()) {
            confirm();
        }
    }

    /** The machine is right. */
    public synchronized void confirm() {
        believe(machine.instant());
        known.write(base);
    }

    private Instant expected() {
        return base.plusNanos(stopwatch.getAsLong() - baseRead);
    }

    private void believe(Instant time) {
        base = time;
        baseRead = stopwatch.getAsLong();
    }
}
