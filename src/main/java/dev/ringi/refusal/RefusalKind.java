package dev.ringi.refusal;

/** What kind of no it is, for whatever has to act on it without reading the words. */
public enum RefusalKind {
    /** The usual one: what was asked for breaks a rule. */
    BROKEN_RULE(400),
    /** Who asks hasn't logged in. */
    STRANGER(401),
    /** Not for this person to do, whatever they send. */
    FORBIDDEN(403),
    /** There is no such thing, or none that this person may know of. */
    ABSENT(404),
    /** Somebody else was faster. */
    CONFLICT(409),
    TOO_LARGE(413),
    /** Again later: whoever sends it says when. */
    TOO_OFTEN(429),
    /** Too many at once; the same may pass in a moment. */
    BUSY(503);

    private final int status;

    RefusalKind(int status) {
        this.status = status;
    }

    /** HTTP's number for it. */
    public int status() {
        return status;
    }
}
