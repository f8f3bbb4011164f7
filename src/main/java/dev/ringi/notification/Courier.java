package dev.ringi.notification;

import dev.ringi.notification.Delivery.Outcome;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/** Hands one mail to the server and tells what is certain about it afterwards. */
@Component
class Courier {

    private final PostOffice office;
    private final MailSettings settings;

    Courier(PostOffice office, MailSettings settings) {
        this.office = office;
        this.settings = settings;
    }

    Delivery deliver(Mail mail) {
        Letter letter;
        try {
            letter = new Letter(mail, settings.from());
        } catch (MessagingException unusable) {
            return new Delivery(Outcome.REFUSED, unusable.toString());
        }
        try {
            office.sender().send(letter);
            return Delivery.accepted();
        } catch (MailException failure) {
            return judge(letter, failure);
        }
    }

    private static Delivery judge(Letter letter, MailException failure) {
        var cause = cause(failure);
        // Only the parting from the server failed: it had taken everything.
        if (cause == null) {
            return Delivery.accepted();
        }
        var reply = reply(cause);
        if (reply >= 500) {
            return new Delivery(Outcome.REFUSED, cause.toString());
        }
        var certainlyHere = reply >= 400 || !letter.isHandedOver();
        return new Delivery(certainlyHere ? Outcome.DEFERRED : Outcome.UNKNOWN, cause.toString());
    }

    private static Throwable cause(MailException failure) {
        if (!(failure instanceof MailSendException sending)) {
            return failure;
        }
        var causes = sending.getMessageExceptions();
        return causes.length == 0 ? null : causes[0];
    }

    /** The server's own word, or 0 if it said none. */
    private static int reply(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (cause instanceof SMTPSenderFailedException sender) {
                return sender.getReturnCode();
            }
            if (cause instanceof SMTPSendFailedException sending && !(cause.getCause() instanceof MessagingException)) {
                return sending.getReturnCode();
            }
        }
        return 0;
    }
}
