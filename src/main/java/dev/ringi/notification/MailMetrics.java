package dev.ringi.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What lies in the outbox. */
@Component
class MailMetrics implements MeterBinder {

    private static final List<MailState> UNFINISHED =
            List.of(MailState.WAITING, MailState.SENDING, MailState.FAILED, MailState.UNCERTAIN);

    private final MailRepository mails;
    private final Clock clock;

    MailMetrics(MailRepository mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        UNFINISHED.forEach(state -> Gauge.builder("ringi.mails", () -> mails.countByState(state))
                .tag("state", state.name().toLowerCase(Locale.ROOT))
                .description("Mails that aren't delivered")
                .register(registry));
        Gauge.builder("ringi.mails.oldest.due", this::secondsOverdue)
                .baseUnit("seconds")
                .description("For how long the mail that is due longest has been")
                .register(registry);
    }

    private double secondsOverdue() {
        return mails.nextDue()
                .map(due -> Duration.between(due, clock.instant()).toMillis() / 1000.0)
                .filter(overdue -> overdue > 0)
                .orElse(0.0);
    }
}
