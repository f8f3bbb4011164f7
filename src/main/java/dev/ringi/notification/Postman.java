package dev.ringi.notification;

import dev.ringi.notification.Delivery.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries out what is due; as many of them may be at work, on as many nodes, as you like. */
@Component
@EnableScheduling
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final PostOffice office;
    private final Dispatch dispatch;
    private final Courier courier;

    Postman(PostOffice office, Dispatch dispatch, Courier courier) {
        this.office = office;
        this.dispatch = dispatch;
        this.courier = courier;
    }

    /** Ends at the first mail that the server puts off: it would hardly take the others now. */
    @Scheduled(fixedDelayString = "${ringi.mail.interval}")
    void goRound() {
        var crashed = dispatch.giveUpCrashed();
        if (crashed > 0) {
            LOG.warn("{} mails were being sent when their sender died; an administrator must look at them", crashed);
        }
        var goOn = office.isOpen();
        while (goOn) {
            goOn = dispatch.claimNext().map(this::carry).orElse(false);
        }
    }

    private boolean carry(Mail mail) {
        var delivery = courier.deliver(mail);
        dispatch.finish(mail, delivery);
        if (delivery.outcome() != Outcome.ACCEPTED) {
            LOG.warn("Mail {} (attempt {}): {}, {}", mail.id(), mail.attempts(), delivery.outcome(), delivery.error());
        }
        return delivery.outcome() != Outcome.DEFERRED;
    }
}
