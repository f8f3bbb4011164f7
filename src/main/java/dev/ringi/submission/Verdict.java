package dev.ringi.submission;

import dev.ringi.organization.UnitCode;
import java.util.List;

/**
 * What a decider says of a sheet.
 *
 * @param reason why it is sent back; null where it is not
 * @param mendBy the departments that have to mend it; empty where the rule of the step says it
 * @param remarks places to mend, in the decider's order
 * @param settled ids of earlier comments that the decider calls settled
 */
public record Verdict(boolean passes, String reason, List<UnitCode> mendBy, List<Remark> remarks, List<Long> settled) {

    /** 承認・受理. */
    public static Verdict pass() {
        return new Verdict(true, null, List.of(), List.of(), List.of());
    }

    /** 差戻し. */
    public static Verdict sendBack(String reason) {
        return new Verdict(false, reason, List.of(), List.of(), List.of());
    }
}
