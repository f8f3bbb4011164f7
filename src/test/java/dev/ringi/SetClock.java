package dev.ringi;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A clock that a test sets; until then it shows the real time. */
@TestComponent
@Primary
public class SetClock extends Clock {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private volatile Instant set;

    public void set(LocalDateTime time) {
        set = time.atZone(JAPAN).toInstant();
    }

    void release() {
        set = null;
    }

    @Override
    public Instant instant() {
        return set == null ? Instant.now() : set;
    }

    @Override
    public ZoneId getZone() {
        return JAPAN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
