package dev.ringi.notification;

import dev.ringi.organization.Organization;
import dev.ringi.refusal.Refusal;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator sees of the mails, and the one thing they can do. */
@Service
@Transactional(readOnly = true)
public class Mails {

    private static final Limit PAGE = Limit.of(200);

    private final MailRepository mails;
    private final PostOffice office;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mails(
            MailRepository mails,
            PostOffice office,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mails = mails;
        this.office = office;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The newest 200.
     *
     * @param state null for all
     */
    public List<Mail> latest(MailState state) {
        return state == null ? mails.findByOrderByIdDesc(PAGE) : mails.findByStateOrderByIdDesc(state, PAGE);
    }

    public Mail get(long id) {
        return mails.findById(id).orElseThrow(() -> Refusal.absent("notification.noMail", String.valueOf(id)));
    }

    public Map<MailState, Integer> counts() {
        var counts = new EnumMap<MailState, Integer>(MailState.class);
        for (var state : MailState.values()) {
            counts.put(state, mails.countByState(state));
        }
        return counts;
    }

    /** Sends to where the person is reached today: a wrong address is the usual reason. */
    @Transactional
    public void resend(long id, String administrator) {
        if (!office.isOpen()) {
            throw new Refusal("notification.closed");
        }
        var mail = mails.lock(id).orElseThrow(() -> Refusal.absent("notification.noMail", String.valueOf(id)));
        mail.resend(organization.person(mail.recipientId()).mail(), clock.instant());
        events.publishEvent(new MailResent(mail.event(), administrator, id));
    }

    /** False where every mail is kept: no mail server, or a rehearsal. */
    public boolean leave() {
        return office.isOpen();
    }
}
