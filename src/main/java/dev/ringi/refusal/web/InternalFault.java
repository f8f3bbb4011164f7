package dev.ringi.refusal.web;

import dev.ringi.refusal.Refusal;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failure of our own: people get a number, by which the log tells administrators what happened. */
public final class InternalFault {

    private static final Logger LOG = LoggerFactory.getLogger(InternalFault.class);
    private static final int DIGITS = 8;

    private InternalFault() {}

    /**
     * Logs it.
     *
     * @param fault null where nothing is known but that it failed
     * @return what to tell people
     */
    public static String told(Throwable fault) {
        var number = UUID.randomUUID().toString().substring(0, DIGITS).toUpperCase(Locale.ROOT);
        LOG.error("Failure {}", number, fault);
        return new Refusal("web.failed", number).getMessage();
    }
}
