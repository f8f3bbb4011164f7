package dev.ringi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * With a mail server named, so that mails wait to be sent, though nobody listens there; a test that wants one starts its
 * own and tells the sender its port.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RingiTest(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=1",
            "ringi.mail.from=ringi@wakaba.example",
            "ringi.mail.first-retry=PT0S",
            "ringi.mail.max-attempts=3"
        })
public @interface MailTest {}
