package dev.ringi.notification;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each step in a transaction of its own, so that what is about to go out is on record before it does. */
@Component
@Transactional
class Dispatch {

    private final MailRepository mails;
    private final MailSettings settings;
    private final Clock clock;

    Dispatch(MailRepository mails, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<Mail> claimNext() {
        var next = mails.lockNextDue(clock.instant());
        next.ifPresent(mail -> mail.claim(clock.instant()));
        return next;
    }

    void finish(Mail claimed, Delivery delivery) {
        var mail = mails.lock(claimed.id()).orElseThrow();
        // Given up as crashed meanwhile: a person has been asked, and may have decided already.
        if (!mail.isClaimedAs(claimed)) {
            return;
        }
        switch (delivery.outcome()) {
            case ACCEPTED -> mail.sent(clock.instant());
            case REFUSED -> mail.fail(delivery.error());
            case DEFERRED -> defer(mail, delivery.error());
            case UNKNOWN -> mail.doubt(delivery.error());
        }
    }

    private void defer(Mail mail, String error) {
        if (mail.attempts() >= settings.maxAttempts()) {
            mail.fail(error);
        } else {
            mail.retry(clock.instant().plus(settings.pauseAfter(mail.attempts())), error);
        }
    }

    /** A sender that died may have sent or not: its mails are never sent again by themselves. */
    int giveUpCrashed() {
        var limit = clock.instant().minus(settings.crashedAfter());
        return mails.doubtThoseClaimedBefore(limit, "送信中に停止したため、届いたかどうか分かりません。");
    }
}
