package dev.ringi.notification;

import dev.ringi.sample.SampleEnlivened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the sample city's people would have been told stays here, also where there is a mail server. */
@Component
class SampleMails {

    private final MailRepository mails;

    SampleMails(MailRepository mails) {
        this.mails = mails;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(SampleEnlivened sample) {
        mails.keepWaiting();
    }
}
