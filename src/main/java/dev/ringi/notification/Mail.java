package dev.ringi.notification;

import dev.ringi.refusal.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One notice to one person, in the words in which it was made. */
@Entity
public class Mail {

    @Id
    private Long id;

    private String event;
    private String recipientId;
    private String address;
    private String subject;
    private String body;
    private String messageId;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;
    private Instant createdAt;
    private Instant nextAttemptAt;
    private Instant claimedAt;
    private Instant sentAt;
    private String lastError;

    protected Mail() {}

    void claim(Instant now) {
        move(MailState.WAITING, MailState.SENDING);
        attempts++;
        // As fine as the database keeps it: it tells this claim from a later one.
        claimedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void sent(Instant now) {
        move(MailState.SENDING, MailState.SENT);
        sentAt = now;
        lastError = null;
    }

    void retry(Instant next, String error) {
        move(MailState.SENDING, MailState.WAITING);
        nextAttemptAt = next;
        lastError = error;
    }

    void fail(String error) {
        move(MailState.SENDING, MailState.FAILED);
        lastError = error;
    }

    void doubt(String error) {
        move(MailState.SENDING, MailState.UNCERTAIN);
        lastError = error;
    }

    /** Keeps its Message-ID, by which the receiving side may know a mail that it already has. */
    void resend(String currentAddress, Instant now) {
        if (!isResendable()) {
            throw new Refusal("notification.resend", subject, state.label());
        }
        state = MailState.WAITING;
        address = currentAddress;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** Whether it is still the very claim that {@code earlier} was. */
    boolean isClaimedAs(Mail earlier) {
        return state == MailState.SENDING && claimedAt.equals(earlier.claimedAt);
    }

    private void move(MailState from, MailState to) {
        if (state != from) {
            throw new IllegalStateException("mail " + id + " is " + state + ", not " + from);
        }
        state = to;
    }

    public boolean isResendable() {
        return state == MailState.FAILED || state == MailState.UNCERTAIN;
    }

    public Long id() {
        return id;
    }

    /** What it tells of, such as {@code task:<id>}. */
    public String event() {
        return event;
    }

    public String recipientId() {
        return recipientId;
    }

    public String address() {
        return address;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public String messageId() {
        return messageId;
    }

    public MailState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null until a mail server has accepted it. */
    public Instant sentAt() {
        return sentAt;
    }

    /** Null if nothing went wrong, or it was mended. */
    public String lastError() {
        return lastError;
    }
}
