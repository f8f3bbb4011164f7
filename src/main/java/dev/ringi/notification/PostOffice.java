package dev.ringi.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Whether mails leave this house: there is a mail server ({@code spring.mail.host}), and this is no rehearsal. */
@Component
class PostOffice {

    private final ObjectProvider<JavaMailSender> sender;
    private final boolean rehearsal;

    PostOffice(ObjectProvider<JavaMailSender> sender, @Value("${ringi.rehearsal.active:false}") boolean rehearsal) {
        this.sender = sender;
        this.rehearsal = rehearsal;
    }

    boolean isOpen() {
        return !rehearsal && sender.getIfAvailable() != null;
    }

    boolean isRehearsal() {
        return rehearsal;
    }

    JavaMailSender sender() {
        if (!isOpen()) {
            throw new IllegalStateException("no mail leaves here");
        }
        return sender.getObject();
    }
}
