package dev.ringi.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param from the sender's address; its domain also goes into every Message-ID
 * @param maxAttempts after so many failures the mail is listed instead of tried again
 * @param firstRetry doubled after each failure, up to {@code longestRetry}
 * @param crashedAfter longer than any sending can last: what is under way for so long belongs to a sender that died
 */
@ConfigurationProperties("ringi.mail")
record MailSettings(String from, int maxAttempts, Duration firstRetry, Duration longestRetry, Duration crashedAfter) {

    Duration pauseAfter(int attempts) {
        var doubled = firstRetry.multipliedBy(1L << Math.min(attempts - 1, 30));
        return doubled.compareTo(longestRetry) < 0 ? doubled : longestRetry;
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }
}
