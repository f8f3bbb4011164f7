package dev.ringi.notification;

/** Where a mail is on its way. */
public enum MailState {
    WAITING("送信待ち"),
    /** Committed before anything goes out: found after a crash, it says that nobody knows. */
    SENDING("送信中"),
    SENT("送信済み"),
    FAILED("送信失敗"),
    /** It may have gone out; only a person may send it again. */
    UNCERTAIN("要確認"),
    /** Was never meant to leave: no mail server is configured, or the year is a rehearsal. */
    KEPT("保管");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
