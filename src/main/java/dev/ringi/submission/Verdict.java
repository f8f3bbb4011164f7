package dev.ringi.submission;

/**
 * What a decider says of a sheet.
 *
 * @param reason why it is sent back; null where it is not
 */
public record Verdict(boolean passes, String reason) {

    /** 承認・受理. */
    public static Verdict pass() {
        return new Verdict(true, null);
    }

    /** 差戻し. */
    public static Verdict sendBack(String reason) {
        return new Verdict(false, reason);
    }
}
