package dev.ringi.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A mail as it goes over the wire; it knows whether its content has begun to. */
class Letter extends MimeMessage {

    private final String messageId;
    private boolean handedOver;

    Letter(Mail mail, String from) throws MessagingException {
        super(Session.getInstance(new Properties()));
        messageId = mail.messageId();
        var helper = new MimeMessageHelper(this, "UTF-8");
        helper.setFrom(from);
        helper.setTo(new InternetAddress(mail.address(), true));
        helper.setSubject(mail.subject());
        helper.setText(mail.body());
        setHeader("Auto-Submitted", "auto-generated");
    }

    /** Until then no server can have accepted it, whatever went wrong. */
    boolean isHandedOver() {
        return handedOver;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        handedOver = true;
        super.writeTo(out, ignored);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
